import { mergeSubmissions, type MergeNotes } from '../core/merge';
import type { RawSheet, RawWorkbook } from '../core/registry';
import { addSheets, readWorkbook } from '../excel';
import { type ExcelHost, Workbook } from '../host';

/** Lets the add-in work on a host; the client library is in place after that. */
export type Attach = (host: ExcelHost) => void;

/**
 * Several submissions as one workbook, in their order: each is read as the add-in reads what is open in Excel,
 * and its rows are written as the add-in writes. Leaves the client attached to the host it returns. Of two files of
 * one township the later one counts; `notes` are told, as of sheets that are not merged.
 */
export async function mergeInputs(
  workbooks: readonly Workbook[],
  hostOf: (workbook: Workbook) => ExcelHost,
  attach: Attach,
  notes: MergeNotes,
): Promise<ExcelHost> {
  const submissions: RawWorkbook[] = [];
  for (const workbook of workbooks) {
    attach(hostOf(workbook));
    submissions.push(await rawWorkbook());
  }
  const sheets = mergeSubmissions(submissions, notes);
  const merged = new Workbook(workbooks.map(({ name }) => name).join('、'));
  // Excel opens no workbook without a sheet.
  const blank = merged.addSheet();
  const host = hostOf(merged);
  attach(host);
  await addSheets(sheets);
  host.person.removeSheet(blank);
  return host;
}

async function rawWorkbook(): Promise<RawWorkbook> {
  const sheets: RawSheet[] = [];
  let source = { name: '', date1904: false };
  await readWorkbook({
    open: (workbook) => {
      source = workbook;
    },
    addSheet: (sheet) => {
      sheets.push(sheet);
    },
  });
  return { ...source, sheets };
}
