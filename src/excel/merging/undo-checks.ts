import { Failure } from '../../core/words/failure';
import { MERGE_LOG, type MergeEntry, type MergeNote } from './merge-log';
import { SourceSum } from './source-sum';
import { entriesOf as of } from './undo-scope';

/** Every sheet must end where the merge left it, and its rows stand where they were added. */
export async function refuseMoved(
  context: Excel.RequestContext,
  entries: readonly MergeEntry[],
  { bottoms }: MergeNote,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = bottoms.map(([name, rows]) => ({ name, rows, sheet: worksheets.getItemOrNullObject(name) }));
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  for (const { name, sheet } of sheets)
    if (sheet.isNullObject) throw new Failure('MergeMoved', { sheet: name });
  // The journal is a sheet of its own.
  if (protection.protected) throw new Failure('ProtectedWorkbook');
  const used = sheets.map(({ sheet }) => {
    sheet.protection.load('protected');
    return sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  });
  await context.sync();
  sheets.forEach(({ name, rows, sheet }, index) => {
    const range = used[index];
    const bottom = !range || range.isNullObject ? 0 : range.rowIndex + range.rowCount;
    if (bottom !== rows) throw new Failure('MergeMoved', { sheet: name });
    if (sheet.protection.protected) throw new Failure('ProtectedSheet', { sheet: name });
  });
  const added = [...of(entries, 'rows'), ...of(entries, 'sheet').flatMap(rowsOfMade)].map((rows) => {
    if (!bottoms.some(([name]) => name === rows.sheet))
      throw new Failure('RecordBeyond', { record: MERGE_LOG, sheet: rows.sheet });
    return loadSources(worksheets.getItem(rows.sheet), rows);
  });
  await context.sync();
  for (const isThere of added) {
    const failure = isThere();
    if (failure) throw failure;
  }
}

type AddedRows = Pick<Extract<MergeEntry, { kind: 'rows' }>, 'sheet' | 'top' | 'rows' | 'sources'>;

/** Loads what tells where rows come from; whether they are those that were added can be asked afterwards. */
export function loadSources(
  worksheet: Excel.Worksheet,
  { sheet, top, rows, sources }: AddedRows,
): () => Failure | null {
  const columns = [sources.file, sources.row].map((column) =>
    worksheet.getRangeByIndexes(top, column, rows, 1).load('values'),
  );
  return () => {
    const [files = [], numbers = []] = columns.map(({ values }) => values as unknown[][]);
    const sum = new SourceSum();
    files.forEach(([file], row) => {
      sum.add(file, numbers[row]?.[0]);
    });
    for (const range of columns) range.untrack();
    return sum.value === sources.sum ? null : new Failure('MergeMoved', { sheet });
  };
}

/** A sheet that was made goes only where every row under its header is one of the merge's. */
export function rowsOfMade({ sheet, rows, sources }: Extract<MergeEntry, { kind: 'sheet' }>): AddedRows[] {
  if (!sources) throw new Failure('MergeMoved', { sheet });
  return rows > 1 ? [{ sheet, top: 1, rows: rows - 1, sources }] : [];
}
