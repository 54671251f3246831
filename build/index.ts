// In: build switches. Out: webpack's configurations of the add-in and of the browser workbook around it.
// May not: run in the add-in, or know more of src than entries, page templates and the sentences they show.
import type { Configuration } from 'webpack';
import { addin } from './addin';
import { developmentServer } from './development-server';
import { preview } from './preview';
import { readSwitches, type Environment } from './switches';

export function configurations(environment: Environment, { mode }: { mode?: string }): Configuration[] {
  const switches = readSwitches(environment, mode);
  const pane = addin(switches);
  const serving = environment['WEBPACK_SERVE'] === true ? { devServer: developmentServer(switches) } : {};
  return [{ ...pane, ...serving }, ...(switches.preview ? [preview(switches)] : [])];
}
