// In: what help is asked about. Out: a small button that opens the help page there. May not: know Excel, or what the help says.
export { HelpProvider } from './help-provider';
export { HelpLink } from './help-link';
