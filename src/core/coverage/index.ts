// In: a Registry with its marks, its Links, the settings. Out: counts of every place, the year's figures, and the
// rows that make up each of them.
// May not: judge rows, score, or know sheets.
export { bulletin, bulletinRows, helping, isOfYear } from './bulletin';
export type { Bulletin, BulletinId, PublishedId } from './bulletin';
export { cover } from './cover';
export { designatedUnits } from './designated-units';
export type { DesignatedUnit } from './designated-units';
export { coverageRows } from './figure-rows';
export type { FigurePlace, FigureRows, FigureSources } from './figure-rows';
export { GAP_NEEDS, gapRows, GAPS } from './gaps';
export type { GapId } from './gaps';
export { leadersOf } from './leaders';
export type { Leader } from './leaders';
export { HELP_LINES, matrix, tableOfLine } from './matrix';
export type { HelpLine, VillageLines } from './matrix';
export {
  cadresOfUnits,
  enterprises,
  headVisitsOfUnits,
  mechanism,
  MECHANISM_NEEDS,
  MECHANISMS,
  postingsOfUnits,
  publicityRows,
} from './mechanisms';
export type { Mechanism, MechanismId, OutreachStep } from './mechanisms';
export { timeline } from './timeline';
export type { Overlap, Period, Timeline, Vacancy } from './timeline';
export { layerCount, layerOf, LAYERS } from './facts';
export type { Facts, Layer } from './facts';
export type { CoverageCounts, CoverageFigures, ExcludedRows, LoadFigures, PlaceCoverage } from './figures';
