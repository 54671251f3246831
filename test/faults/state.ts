import { CellError, parseRect, type Rect, type Sheet, type Workbook } from '../../src/host';

type CellContent = ReturnType<Sheet['cells']['get']>;

/** What a workbook holds, as far as a fault could harm it; comparable as texts. */
export interface State {
  /** Sheets in their order. */
  readonly sheets: readonly SheetState[];
  /** What the program keeps beside the sheets, and whether the workbook is locked. */
  readonly settings: string;
  readonly names: string;
}

export interface SheetState {
  readonly name: string;
  readonly isShown: boolean;
  /** Visibility, protection, names, tables, merged cells, widths. */
  readonly frame: string;
  /** Row by row: contents, number formats, marks and validations of each cell. */
  readonly rows: readonly string[];
}

export function stateOf(workbook: Workbook): State {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      isShown: sheet.visibility === 'Visible',
      frame: frameOf(sheet),
      rows: rowsOf(workbook, sheet),
    })),
    settings: JSON.stringify([
      [...workbook.settings]
        .map(([key, value]) =>
          // What tells the workbook from others is drawn from what stood in it at the first run.
          key === 'zhucun.book' ? key : `${wordless(key)}: ${wordless(JSON.stringify(value))}`,
        )
        .sort((a, b) => a.localeCompare(b)),
      workbook.isStructureProtected,
    ]),
    names: JSON.stringify([...workbook.names].map(([name, { formula }]) => [name, formula])),
  };
}

/**
 * A mark or an entry of the register without what a sheet written anew has otherwise: the id of the sheet, the word of
 * a draft, and the value that both are checked with.
 */
function wordless(text: string): string {
  return text
    .replace(/\{[^}]*\}/g, '{id}')
    .replace(/^(zhucun\.draft\.|="draft\|).*$/, '$1')
    .replace(/\|[0-9a-f]+(?=\\?"*$)/, '|check');
}

function frameOf({ visibility, protection, names, tables, merges, charts, autoFilter }: Sheet): string {
  return JSON.stringify([
    visibility,
    protection !== null,
    [...names.values()].map(({ name, formula }) => [name, wordless(formula)]),
    tables.map(({ name, rect }) => [name, rect]),
    merges,
    charts.length,
    autoFilter && [autoFilter.rect, [...autoFilter.criteria]],
  ]);
}

interface Look {
  readonly look: string;
  readonly areas: readonly Rect[];
}

/** Of a larger area only what is filled is looked at: it may span the sheet. */
const LARGEST_AREA = 100_000;

function rowsOf(workbook: Workbook, { cells, conditionalRules, dataValidations }: Sheet): string[] {
  const looks: Look[] = [
    ...conditionalRules.map(({ range, style }) => ({ range, look: JSON.stringify(style?.fill ?? null) })),
    ...dataValidations.map(({ range, type, inputTitle, inputMessage }) => ({
      range,
      look: [type, inputTitle, inputMessage].join(' '),
    })),
  ].map(({ range, look }) => ({
    look,
    areas: range.split(/[\s,]+/).flatMap((area) => parseRect(area) ?? []),
  }));
  const lines = new Map<number, string>();
  for (const [row, columns] of placesOf(cells, looks)) {
    const told = [...columns]
      .sort((a, b) => a - b)
      .map((column) => {
        const own = looks.filter(({ areas }) => areas.some((area) => isIn(area, row, column)));
        const held = cells.formula(row, column) ?? textOf(cells.get(row, column));
        const format = workbook.styles.get(cells.style(row, column)).numFmt ?? 'General';
        return [column, held, format, ...own.map(({ look }) => look).sort()].join('‖');
      });
    lines.set(row, told.join('│'));
  }
  const end = [...lines.keys()].reduce((most, row) => Math.max(most, row + 1), 0);
  return Array.from({ length: end }, (_, row) => lines.get(row) ?? '');
}

/** The columns of each row that hold something or look like something. */
function placesOf(cells: Sheet['cells'], looks: readonly Look[]): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  const note = (row: number, column: number): void => {
    const columns = places.get(row) ?? new Set();
    places.set(row, columns.add(column));
  };
  const { rows, columns } = cells.extent;
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < cells.filledRows(column); row++)
      if (cells.get(row, column) !== undefined && cells.get(row, column) !== '') note(row, column);
  for (const { row, column } of cells.formulaPlaces()) note(row, column);
  for (const area of looks.flatMap(({ areas }) => areas)) {
    const [bottom, right] = [
      Math.min(rows, area.row + area.rows),
      Math.min(columns, area.column + area.columns),
    ];
    if ((bottom - area.row) * (right - area.column) > LARGEST_AREA) continue;
    for (let row = area.row; row < bottom; row++)
      for (let column = area.column; column < right; column++) note(row, column);
  }
  return places;
}

function isIn({ row: top, column: left, rows, columns }: Rect, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

function textOf(content: CellContent): string {
  if (content instanceof CellError) return content.code;
  return content === undefined ? '' : `${typeof content} ${String(content)}`;
}
