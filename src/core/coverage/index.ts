// In: a Registry with its marks, its Links, the settings. Out: counts of every place, and the year's figures.
// May not: judge rows, score, or know sheets.
export { bulletin, isOfYear } from './bulletin';
export type { Bulletin, BulletinId } from './bulletin';
export { cover } from './cover';
export { layerCount, LAYERS } from './facts';
export type { Facts, Layer } from './facts';
export type { CoverageCounts, CoverageFigures, ExcludedRows, LoadFigures, PlaceCoverage } from './figures';
