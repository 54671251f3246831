// The help's own words and what it can be opened at. In: nothing. Out: both languages in one shape. May not import
// anything of ours but types of the core.
export { GUIDE } from './guide';
export { HELP_TEXTS } from './texts';
export type { HelpTopic } from './topic';
