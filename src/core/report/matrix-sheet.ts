import { HELP_LINES, matrix, tableOfLine, type HelpLine, type VillageLines } from '../coverage';
import { columnLetter } from '../registry';
import { head, excludedNote, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import { PLACE, placeCell } from './place-cells';
import type { Band, PlanCell, SheetLayout } from './plan';
import { rowsOf } from './sections';

const FIRST_LINE = 5;
const LAST_LINE = FIRST_LINE + HELP_LINES.length - 1;
const WIDTHS = [12, 14, 14, 16, 8];

/** 多线覆盖表: poor villages against the lines of help, with how many villages each line leaves out below. */
export function matrixSheet(results: Results): SheetLayout {
  const texts = textsOf(results).matrix;
  const found = matrix(results);
  const above = head(results, texts.title, [texts.about(texts.empty), excludedNote(results)]);
  const firstRow = rowsOf(above) + 2;
  const columns = [
    ...placeColumns(results, found),
    ...HELP_LINES.map((line) => lineColumn(results, found, line)),
    {
      header: texts.covered,
      width: 10,
      format: 'count',
      cell: (row: number) => ({ formula: `=${coveredFormula(firstRow + row, texts.empty)}` }),
    } satisfies ListColumn,
  ];
  const last = firstRow + found.length - 1;
  const all = (letter: string): string => `${letter}${String(firstRow)}:${letter}${String(last)}`;
  return sheetPlan(columns, above, [
    ...list(columns, found.length, 'zhucun_matrix').map((band) =>
      band.role === 'body' ? ({ ...band, role: 'grid' } as const) : band,
    ),
    ...(found.length === 0
      ? []
      : [
          totals(texts.withLine, (letter) => `ROWS(${all(letter)})-COUNTIF(${all(letter)},"${texts.empty}")`),
          totals(texts.withoutLine, (letter) => `COUNTIF(${all(letter)},"${texts.empty}")`),
        ]),
  ]);
}

function placeColumns(results: Results, found: readonly VillageLines[]): ListColumn[] {
  const { villages } = results.registry.tables;
  const texts = textsOf(results).matrix;
  const at = (row: number): number => found[row]?.village ?? -1;
  const cells: ((row: number) => PlanCell)[] = [
    ...PLACE.map((part) => (row: number) => placeCell(results.registry, at(row), part)),
    (row) => villages?.text('code', at(row)) ?? null,
    (row) => (villages?.isTrue('key', at(row)) ? texts.keyVillage : null),
  ];
  return cells.map((cell, index) => ({
    header: texts.places[index] ?? '',
    width: WIDTHS[index] ?? 12,
    format: 'text',
    ...(index === 3 ? { names: true } : {}),
    cell,
  }));
}

function lineColumn(results: Results, found: readonly VillageLines[], line: HelpLine): ListColumn {
  const texts = textsOf(results).matrix;
  const rowsAt = (row: number): readonly number[] => found[row]?.rows.get(line) ?? [];
  return {
    header: texts.lines[line],
    width: 9,
    format: 'general',
    cell: (row) => {
      const count = rowsAt(row).length;
      return count === 0 ? texts.empty : count === 1 ? 1 : '2+';
    },
    explain: (row) => ({ figure: 'rows', table: tableOfLine(line), rows: rowsAt(row) }),
  };
}

/** How many lines reach the village of a row. */
function coveredFormula(row: number, empty: string): string {
  const cells = `${columnLetter(FIRST_LINE)}${String(row)}:${columnLetter(LAST_LINE)}${String(row)}`;
  return `COLUMNS(${cells})-COUNTIF(${cells},"${empty}")`;
}

function totals(name: string, formula: (letter: string) => string): Band {
  return {
    role: 'total',
    rows: 1,
    formats: [...WIDTHS.map(() => 'text' as const), ...HELP_LINES.map(() => 'count' as const)],
    cell: (_, at) => {
      if (at === 0) return name;
      return at < FIRST_LINE || at > LAST_LINE ? null : { formula: `=${formula(columnLetter(at))}` };
    },
  };
}
