import type { PlacePart } from '../registry';
import { HELP_LINES, matrix, tableOfLine, type HelpLine, type VillageLines } from '../coverage';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedColumns, List, type ListColumn, type ColumnTotal } from './list';
import { placeCell } from './place-cells';
import type { SheetLayout } from './plan';
import { listSheet } from './sections';

type MatrixKey = PlacePart | 'code' | 'key' | HelpLine | 'covered';

/** 多线覆盖表: poor villages against the lines of help, with how many villages each line leaves out below. */
export function matrixSheet(results: Results): SheetLayout {
  const texts = textsOf(results).matrix;
  const found = matrix(results);
  const list = new List<VillageLines, MatrixKey>({
    table: 'zhucun_matrix',
    role: 'grid',
    hasTotals: found.length > 0,
    lines: found,
    columns: [
      ...placeColumns(results),
      ...HELP_LINES.map((line) => lineColumn(results, line)),
      coveredColumn(results),
    ],
  });
  const filed = {
    kind: 'matrix',
    title: texts.title(results.settings.year),
    units: ['villages', 'people'],
    remarks: [...texts.remarks, texts.understaffed(results.coverage.city.understaffed)],
  } as const;
  return listSheet(results, filed, list);
}

function placeColumns(results: Results): ListColumn<VillageLines, MatrixKey>[] {
  const { registry } = results;
  const { villages } = registry.tables;
  const texts = textsOf(results).matrix;
  const place = (part: PlacePart) => ({
    cell: ({ village }: VillageLines) => placeCell(registry, village, part),
  });
  return keyedColumns<VillageLines, keyof typeof texts.places>(texts.places, {
    county: {
      width: 12,
      ...place('county'),
      total: { cells: [() => texts.withLine, () => texts.withoutLine] },
    },
    township: { width: 14, ...place('township') },
    village: { width: 14, ...place('village') },
    code: { width: 16, names: true, cell: ({ village }) => villages?.text('code', village) ?? null },
    key: {
      width: 8,
      cell: ({ village }) => (villages?.isTrue('key', village) ? texts.keyVillage : null),
    },
  });
}

function lineColumn(results: Results, line: HelpLine): ListColumn<VillageLines, MatrixKey> {
  const texts = textsOf(results).matrix;
  const rowsOf = ({ rows }: VillageLines): readonly number[] => rows.get(line) ?? [];
  return {
    key: line,
    header: texts.lines[line],
    width: 9,
    format: 'general',
    cell: (village) => {
      const count = rowsOf(village).length;
      return count === 0 ? texts.empty : count === 1 ? texts.one : count;
    },
    explain: (village) => ({ figure: 'rows', table: tableOfLine(line), rows: rowsOf(village) }),
    total: lineTotals(line, texts.empty),
  };
}

/** How many villages the line reaches, and how many it does not. */
function lineTotals(line: HelpLine, empty: string): ColumnTotal<MatrixKey> {
  return {
    format: 'count',
    cells: [
      (list) => {
        const all = list.lines(line);
        return { formula: `=ROWS(${all})-COUNTIF(${all},"${empty}")` };
      },
      (list) => ({ formula: `=COUNTIF(${list.lines(line)},"${empty}")` }),
    ],
  };
}

/** How many lines reach the village of a row. */
function coveredColumn(results: Results): ListColumn<VillageLines, MatrixKey> {
  const { covered, empty } = textsOf(results).matrix;
  const [first, last] = [HELP_LINES[0], HELP_LINES.at(-1)];
  return {
    key: 'covered',
    header: covered,
    width: 10,
    format: 'count',
    cell: (_, row, list) => {
      if (first === undefined || last === undefined) return null;
      const cells = `${list.cell(first, row)}:${list.cell(last, row)}`;
      return { formula: `=COLUMNS(${cells})-COUNTIF(${cells},"${empty}")` };
    },
    total: { format: 'text', cells: [] },
  };
}
