// In: the list of real villages, a size, a seed. Out: a sample workbook as plain data, and as .xlsx bytes.
// May not: read files (the caller reads the village list; main.ts does for the command), use the clock or
// unseeded randomness, name real people, or know the rules' code.
export type { SampleCell, SampleSheet } from './base';
export type { PlantedMistake } from './mistakes';
export { parseVillageList } from './village-list';
export { sampleWorkbook } from './workbook';
export type { SampleScope, SampleWorkbook } from './workbook';
export { writeSample } from './write';
export { DEMO_COUNTY } from './counties';
