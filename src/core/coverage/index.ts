// In: a Registry with its marks, its Links, the settings. Out: counts of every place, the year's figures, and the
// rows that make up each of them.
// May not: judge rows, score, or know sheets.
export { bulletin, bulletinRows } from './bulletin';
export type { BulletinId, PublishedId } from './bulletin';
export { cover } from './cover';
export { designatedUnits, STATE_UNITS } from './designated-units';
export type { DesignatedUnit } from './designated-units';
export { COUNTS_OF_CADRES, countedRows, countsBy } from './coverage-counts';
export type { CoverageCount, CoverageCounts } from './coverage-counts';
export { coverageRows } from './coverage-rows';
export type { FigurePlace } from './coverage-rows';
export { countOf, sumOf } from './figure-rows';
export type { FigureRows, FigureSources } from './figure-rows';
export { gap, GAP_IDS } from './gaps';
export type { GapId } from './gaps';
export {
  follow,
  groupedBy,
  groupsOf,
  inVillages,
  ofCadres,
  ofUnits,
  pointedAt,
  within,
  type GroupedRows,
} from './grouped-rows';
export {
  ACTIVE_CADRES,
  ACTIVE_POSTINGS,
  ATTENDED,
  COUNTED_HOUSEHOLDS,
  COUNTED_PAIRINGS,
  FIRST_SECRETARIES,
  HEAD_VISITS,
  held,
  INTRODUCED_PROJECTS,
  INVESTED_PROJECTS,
  MEETINGS_OF_UNITS,
  PROJECTS,
  RESIDENT_CADRES,
  TRAINED_CADRES,
  TRAININGS,
} from './known-rows';
export { mapped } from './mapped';
export { countOfEach, sumOfEach, together } from './measures';
export type { Measure } from './measures';
export { EXITED_VILLAGES, MATTERS } from './outcomes';
export { placeFigures } from './place-figures';
export type { PlaceFigureId, PlaceFigures } from './place-figures';
export { projectsByKind, projectsByProvider, projectsBySource } from './project-groups';
export type { ProjectGroup } from './project-groups';
export { both, everyRow, filled, rowsIn, select, where } from './row-query';
export { leadersOf } from './leaders';
export type { Leader } from './leaders';
export { HELP_LINES, matrix, tableOfLine } from './matrix';
export type { HelpLine, VillageLines } from './matrix';
export {
  cadresOfUnits,
  enterprises,
  headVisitsOfUnits,
  helping,
  mechanism,
  MECHANISM_IDS,
  postingsOfUnits,
  publicityRows,
} from './mechanisms';
export type { Mechanism, MechanismId } from './mechanisms';
export { requiredDaysOf } from './required-days';
export { timeline } from './timeline';
export type { Period, Timeline } from './timeline';
export { layerCount, layerOf, LAYERS } from './layers';
export type { Layer } from './layers';
export type { CoverageFigures, PlaceCoverage } from './figures';
