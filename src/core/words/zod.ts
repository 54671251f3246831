import * as z from './zod-parts';

// Zod compiles its schemas with `new Function` where it may; the pages' policy refuses that, and even asking is
// reported as a violation. Importing zod from here alone turns it off before the first schema is made.
z.config({ jitless: true });

export { z };
