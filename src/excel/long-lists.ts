import type { ChoicesRange } from './entries';
import { columnLetter } from '../core/registry';
import { LISTS_SHEET as SHEET, type Transaction } from './transaction';

/** Puts lists in the sheet for them, each once for all that use it; gives where they stand. Up to two round trips. */
export async function placeLists(
  transaction: Transaction,
  lists: readonly (readonly string[])[],
): Promise<ChoicesRange> {
  const places = new Map<string, string>();
  if (lists.length > 0) {
    const { sheet, columns } = await openSheet(transaction.context);
    transaction.will({ kind: 'lists', from: sheet ? columns.length : null });
    const own = sheet ?? makeSheet(transaction.context);
    for (const list of lists) {
      const key = keyOf(list);
      if (places.has(key)) continue;
      const known = columns.findIndex((column) => keyOf(column) === key);
      const at = known < 0 ? columns.length : known;
      if (known < 0) {
        write(own, at, list);
        columns.push(list);
      }
      const letter = columnLetter(at);
      places.set(key, `=${SHEET}!$${letter}$1:$${letter}$${list.length}`);
    }
  }
  return (choices) => {
    const place = places.get(keyOf(choices));
    if (place === undefined) throw new RangeError('a list has no place');
    return place;
  };
}

function keyOf(list: readonly string[]): string {
  return list.join('\n');
}

async function openSheet(
  context: Excel.RequestContext,
): Promise<{ sheet: Excel.Worksheet | null; columns: (readonly string[])[] }> {
  const { worksheets } = context.workbook;
  const found = worksheets.getItemOrNullObject(SHEET);
  const used = found.getUsedRangeOrNullObject(true).load('values,columnIndex');
  await context.sync();
  if (found.isNullObject) return { sheet: null, columns: [] };
  const rows = used.isNullObject ? [] : (used.values as string[][]);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? '').filter((text) => text !== ''),
  );
  return { sheet: found, columns };
}

function makeSheet({ workbook }: Excel.RequestContext): Excel.Worksheet {
  const sheet = workbook.worksheets.add(SHEET);
  sheet.visibility = 'VeryHidden';
  return sheet;
}

function write(sheet: Excel.Worksheet, column: number, list: readonly string[]): void {
  const cells = sheet.getRangeByIndexes(0, column, list.length, 1);
  cells.numberFormat = '@' as unknown as string[][];
  cells.values = list.map((choice) => [`'${choice}`]);
}
