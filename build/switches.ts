import { DEVELOPMENT_URL } from './addin-url';
import { officeJs, type OfficeJs } from './office-js';

/** What a build can be told, by environment variable or `--env NAME=value`. */
export interface Switches {
  /** Address the add-in will be served from. */
  readonly addinUrl: string;
  readonly officeJs: OfficeJs;
  /** With the browser workbook, for `npm start` and the browser tests. */
  readonly preview: boolean;
  /** Served over https with the developer's certificate, for Excel on this machine. */
  readonly excel: boolean;
  readonly production: boolean;
}

export type Environment = Readonly<Record<string, unknown>>;

export function readSwitches(environment: Environment, mode: string | undefined): Switches {
  const text = (name: string, otherwise: string): string => {
    const value = environment[name] ?? process.env[name];
    return typeof value === 'string' && value !== '' ? value : otherwise;
  };
  const preview = environment['preview'] === true;
  return {
    addinUrl: text('ADDIN_URL', DEVELOPMENT_URL),
    // The browser workbook must run without any other server.
    officeJs: officeJs(preview ? 'self' : text('OFFICE_JS', 'cdn')),
    preview,
    excel: environment['excel'] === true,
    production: mode === 'production',
  };
}
