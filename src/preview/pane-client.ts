// In the pane's page, before the client library: opens the way to the embedded Excel of the page around.
import { attachOfficeJs } from '../host/browser-client';
import { offeredHost } from './embedded-excel';

Object.assign(window, { whenClientIsLoaded: attachOfficeJs(window, offeredHost()) });
