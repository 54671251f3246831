// In: the sheets 参数 and 县区 as they were read. Out: the settings of a run, what is known of counties.
// May not: write these sheets, or judge what stands in them beyond what makes a run impossible.
export { readCounties, readSettings, settingCell, settingsSheetOf, yearsOfData } from './read-settings';
export type { CountyFacts } from './read-settings';
export { settingLabel } from './setting-label';
