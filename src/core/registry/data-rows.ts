import { cleanText } from './clean';
import { ROW_NUMBER_HEADERS } from './headers';
import { normaliseHeader } from './clean';
import type { FoundHeader } from './find-header';
import { CellKind, rawValue, type RawSheet } from './raw';

/** The rows below a header, sorted by what they are. Rows are indexes of the used range. */
export interface DataRows {
  readonly data: Int32Array;
  readonly blank: readonly number[];
  readonly subtotals: readonly { readonly row: number; readonly label: string }[];
}

const SUBTOTAL = /^.{0,6}(?:合计|小计|总计)[::]?$/;
const NOTE =
  /^(?:填表|填报|制表|审核|审批|负责人|单位负责人|主管|经办|报送|联系人|联系电话|备注|说明|注)[^::]{0,12}[::]|^注[\d一二三四五、.]/;
/** A note under the table fills a cell or two (填表人: … 审核: …), a data row more. */
const NOTE_CELLS = 4;

export function classifyRows(sheet: RawSheet, header: FoundHeader): DataRows {
  const counted = countedColumns(header);
  const labels = subtotalTexts(sheet);
  const data: number[] = [];
  const blank: number[] = [];
  const subtotals: { row: number; label: string }[] = [];
  let pendingBlanks: number[] = [];
  for (let row = header.lastRow + 1; row < sheet.rowCount; row++) {
    const label = subtotalLabel(sheet, row, labels);
    if (label !== null) {
      subtotals.push({ row, label });
    } else if (isBlank(sheet, row, counted)) {
      pendingBlanks.push(row);
      continue;
    } else if (isNote(sheet, row)) {
      continue;
    } else {
      data.push(row);
    }
    // Blank rows count once something of the table follows them; those at the end are nothing.
    blank.push(...pendingBlanks);
    pendingBlanks = [];
  }
  return { data: Int32Array.from(data), blank, subtotals };
}

/** A row that holds no more than its running number is blank. */
function countedColumns(header: FoundHeader): number[] {
  return [...header.cells]
    .filter(([, cell]) => !ROW_NUMBER_HEADERS.has(normaliseHeader(cell.header)))
    .map(([column]) => column);
}

function isBlank(sheet: RawSheet, row: number, columns: readonly number[]): boolean {
  for (const column of columns) {
    const raw = sheet.columns[column];
    if (!raw || raw.kinds[row] === CellKind.blank) continue;
    if (raw.kinds[row] !== CellKind.text) return false;
    if (cleanText(raw.texts[raw.values[row] ?? 0] ?? '') !== '') return false;
  }
  return true;
}

/** Per column, which of its distinct texts say 合计, 小计 or 总计. */
function subtotalTexts(sheet: RawSheet): readonly ReadonlyMap<number, string>[] {
  return sheet.columns.map((column) => {
    const found = new Map<number, string>();
    column.texts.forEach((text, index) => {
      if (text.length > 30 || !/[合小总]\s*计/.test(text)) return;
      const compact = cleanText(text, 'enum');
      if (SUBTOTAL.test(compact)) found.set(index, compact);
    });
    return found;
  });
}

function subtotalLabel(
  sheet: RawSheet,
  row: number,
  labels: readonly ReadonlyMap<number, string>[],
): string | null {
  for (let column = 0; column < labels.length; column++) {
    const texts = labels[column];
    const raw = sheet.columns[column];
    if (!texts || texts.size === 0 || raw?.kinds[row] !== CellKind.text) continue;
    const label = texts.get(raw.values[row] ?? -1);
    if (label !== undefined) return label;
  }
  return null;
}

function isNote(sheet: RawSheet, row: number): boolean {
  let filled = 0;
  let first: string | null = null;
  for (const column of sheet.columns) {
    if (column.kinds[row] === CellKind.blank) continue;
    filled += 1;
    if (filled > NOTE_CELLS) return false;
    const value = rawValue(column, row);
    if (first === null) first = typeof value === 'string' ? value.trim() : '';
  }
  return first !== null && NOTE.test(first);
}
