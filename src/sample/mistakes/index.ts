// In: a clean workbook's sheets. Out: a copy with mistakes planted, and the list of them.
// May not: change the clean sheets, or know the rules' code: a rule is named by its id only.
export type { PlantedMistake } from './draft';
export { plantMistakes } from './plant';
