// In: a Registry with its marks, its Links, the settings. Out: counts of every place, the year's figures, and the
// rows that make up each of them.
// May not: judge rows, score, or know sheets.
export { bulletin, bulletinRows, isOfYear } from './bulletin';
export type { Bulletin, BulletinId } from './bulletin';
export { cover } from './cover';
export { coverageRows } from './figure-rows';
export type { FigurePlace, FigureRows, FigureSources } from './figure-rows';
export { layerCount, layerOf, LAYERS } from './facts';
export type { Facts, Layer } from './facts';
export type { CoverageCounts, CoverageFigures, ExcludedRows, LoadFigures, PlaceCoverage } from './figures';
