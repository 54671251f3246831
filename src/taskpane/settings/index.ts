// In: what the clerk types. Out: the options of a run, or what is wrong with them. May not: run anything.
import { onDemand } from '../kit';

export { EMPTY_SETTINGS, typedSettings } from './run-settings';
export type { RunSettings, SettingsInput } from './run-settings';

export const SettingsPanel = onDemand(async () => (await import('./settings-panel')).SettingsPanel);
