import fc from 'fast-check';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { shiftRows } from '../../src/host/model/shift-rows';
import { zipped } from '../xlsx/package-of';
import { fullParts } from './full-file';

const ROWS = 14;
const COLUMNS = 5;

type Edit =
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly column: number;
      readonly content: string | number | boolean | null;
    }
  | { readonly kind: 'look'; readonly row: number; readonly column: number; readonly numFmt: string }
  | { readonly kind: 'formula'; readonly row: number; readonly column: number }
  | { readonly kind: 'shift'; readonly at: number; readonly count: number }
  | { readonly kind: 'high'; readonly row: number; readonly height: number }
  | { readonly kind: 'hidden'; readonly row: number };

const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);
const content = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('甲', '户主', '  两边 ', 'a\nb', '_x000D_', '#N/A', '=1+1', ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('cell' as const), row, column, content }),
  fc.record({
    kind: fc.constant('look' as const),
    row,
    column,
    numFmt: fc.constantFrom('@', 'yyyy-mm-dd', '0.00'),
  }),
  fc.record({ kind: fc.constant('formula' as const), row, column }),
  fc.record({
    kind: fc.constant('shift' as const),
    at: row,
    count: fc.integer({ min: -3, max: 3 }).filter((count) => count !== 0),
  }),
  fc.record({ kind: fc.constant('high' as const), row, height: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('hidden' as const), row }),
);

function make(workbook: Workbook, name: string, one: Edit): void {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error('no sheet');
  const { cells } = sheet;
  switch (one.kind) {
    case 'cell':
      cells.setFormula(one.row, one.column, undefined);
      cells.set(one.row, one.column, one.content === null || one.content === '' ? undefined : one.content);
      break;
    case 'look': {
      const { numFmt } = one;
      const before = cells.style(one.row, one.column);
      cells.setStyle(
        one.row,
        one.column,
        workbook.styles.with(before, (style) => ({ ...style, numFmt })),
      );
      break;
    }
    case 'formula':
      cells.set(one.row, one.column, 7);
      cells.setFormula(one.row, one.column, '=A2+1');
      break;
    case 'shift':
      shiftRows(workbook, sheet, one);
      break;
    case 'high':
      sheet.rowHeights.set(one.row, one.height);
      break;
    case 'hidden':
      if (!sheet.hiddenRows.delete(one.row)) sheet.hiddenRows.add(one.row);
  }
}

/** All that a file tells of a sheet's cells and rows. */
function told(workbook: Workbook): unknown {
  return workbook.sheets.map(({ name, cells, rowHeights, hiddenRows, comments, conditionalRules }) => ({
    name,
    cells: Array.from({ length: ROWS + 8 }, (_, at) =>
      Array.from({ length: COLUMNS }, (__, along) => [
        cells.get(at, along) ?? null,
        cells.formula(at, along) ?? null,
        workbook.styles.get(cells.style(at, along)).numFmt ?? 'General',
      ]),
    ),
    rowHeights: [...rowHeights].sort(([a], [b]) => a - b),
    hiddenRows: [...hiddenRows].sort((a, b) => a - b),
    comments: [...comments.keys()].sort(),
    rules: conditionalRules.map(({ range }) => range),
  }));
}

describe('a workbook that is saved and opened again', () => {
  it('is the same, whatever was done to the sheets of its file and to a new one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('名册', '另表', '新表'), edit), { maxLength: 14 }),
        async (edits) => {
          const workbook = await openWorkbook(zipped(fullParts()), 'book.xlsx');
          workbook.addSheet('新表');
          for (const [name, one] of edits) make(workbook, name, one);
          const again = await openWorkbook(await saveWorkbook(workbook), 'book.xlsx');
          expect(told(again)).toEqual(told(workbook));
          expect(told(await openWorkbook(await saveWorkbook(again), 'book.xlsx'))).toEqual(told(workbook));
        },
      ),
      { numRuns: 60 },
    );
  });
});
