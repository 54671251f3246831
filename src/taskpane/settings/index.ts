// In: what the clerk types. Out: the options of a run, or what is wrong with them. May not: run anything.
export { EMPTY_SETTINGS, typedSettings } from './run-settings';
export type { RunSettings, SettingsInput } from './run-settings';
export { SettingsPanel } from './settings-panel';
