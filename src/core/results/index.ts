// What a check leaves, for whoever makes it and whoever shows it; with it the figures that offices publish, and those of
// an earlier bulletin. In: the parts of a check. Out: their type as a whole. May not: compute any of them, lay out sheets.
export { readEarlierBulletin } from './earlier-bulletin';
export type { EarlierBulletin } from './earlier-bulletin';
export { PUBLISHED, PUBLISHED_IDS } from './published';
export type { Published } from './published';
export type { Results } from './results';
