// In the pane's page, before the client library: opens the way to the embedded Excel of the page around.
import { attachOfficeJs } from '../host/browser-client';
import { offeredExcel } from './offered-excel';
import { preferTheme } from './shown-theme';

const { connect, theme } = offeredExcel();
preferTheme(window, theme);
Object.assign(window, { whenClientIsLoaded: attachOfficeJs(window, connect()) });
