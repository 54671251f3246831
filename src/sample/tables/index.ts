// In: sizes, the village list, seeded numbers, people and units. Out: each sheet of a clean workbook.
// May not: plant mistakes, know how sheets are written.
export { activitySheets } from './activities';
export { cadreSheet, createCadres } from './cadres';
export { createHouseholds } from './households';
export { leaderSheet } from './leaders';
export { outreachSheet } from './outreach';
export { pairingSheet } from './pairings';
export { createPostings, postingSheet } from './postings';
export { projectSheet } from './projects';
export { publicitySheet } from './publicity';
export { countySheet, indicatorSheet, scoreSheet, settingsSheet } from './steering';
export { createServices } from './teams';
export { unitSheet } from './units';
export { chooseVillages, villageSheet } from './villages';
export { visitSheet } from './visits';
