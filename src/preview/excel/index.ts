// In: the bytes of an .xlsx file. Out: an embedded Excel in a worker: its sheets and cells in the grid's terms, its side of
// the client's bridge. May not: touch the page, or know registries.
export type { DrawnChart } from './chart-figures';
export { EmbeddedExcel } from './embedded-excel';
export type { Fold } from './folds';
export type { Block, BookUpdate, PersonCommand, PlacedChart, Said, SheetFrame } from './service';
