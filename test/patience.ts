import { configure } from '@testing-library/react';

// What a test waits for may take its time on a busy machine; what never comes still fails the test.
configure({ asyncUtilTimeout: 20_000 });
