import { CellError, parseRect, type Sheet, type Workbook } from '../../src/host';

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

function frameOf({ visibility, protection, names, tables, merges, charts }: Sheet): string {
  return JSON.stringify([
    visibility,
    protection !== null,
    [...names.values()].map(({ name, formula }) => [name, wordless(formula)]),
    tables.map(({ name, rect }) => [name, rect]),
    merges,
    charts.length,
  ]);
}

function rowsOf(workbook: Workbook, { cells, conditionalRules, dataValidations }: Sheet): string[] {
  const { rows, columns } = cells.extent;
  const looks = [
    ...conditionalRules.map(({ range, style }) => ({ range, look: JSON.stringify(style?.fill ?? null) })),
    ...dataValidations.map(({ range, type, inputTitle, inputMessage }) => ({
      range,
      look: [type, inputTitle, inputMessage].join(' '),
    })),
  ].map(({ range, look }) => ({
    look,
    areas: range.split(/[\s,]+/).flatMap((area) => parseRect(area) ?? []),
  }));
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const own = looks.filter(({ areas }) =>
        areas.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        ),
      );
      const held = cells.formula(row, column) ?? textOf(cells.get(row, column));
      const format = workbook.styles.get(cells.style(row, column)).numFmt ?? 'General';
      const isPlain = held === '' && own.length === 0;
      return isPlain ? '' : [held, format, ...own.map(({ look }) => look).sort()].join('‖');
    })
      .join('│')
      .replace(/│+$/, ''),
  );
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function textOf(content: CellContent): string {
  if (content instanceof CellError) return content.code;
  return content === undefined ? '' : `${typeof content} ${String(content)}`;
}
