// In: .xlsx files and the client library's requests. Out: answers, files, and notices of what changed.
// The embedded Excel: knows the bridge protocol and Excel's rules. May not import anything of ours from
// outside but what files are made of, and knows nothing of registries.
export type { Calculator } from './calculation/calculator';
export { ExcelHost } from './excel-host';
export type { HostOptions } from './excel-host';
export type { ClientHost, KeptSettings, NativeBridge, OfficeDescription } from './client-host';
export { WorkbookFileError } from '../xlsx';
export { chartCells } from './files/chart-cache';
export { openWorkbook } from './files/open-workbook';
export { saveWorkbook } from './files/save-workbook';
export { MAX_COLUMNS, parseRect } from './model/address';
export { shownColour } from './model/shown-colour';
export type { Rect } from './model/address';
export type { ChartModel } from './model/charts';
export { CellError } from './model/cells';
export { HostError } from './model/host-error';
export type { Sheet, TableModel } from './model/sheet';
export { Workbook } from './model/workbook';
export type { CellEdit } from './person';
export type { CellStyle } from '../xlsx';
export type { Notice } from './protocol/office-type';
