import { escape } from '../../xlsx';
import { intersection, parseRect, splitSheet, type Rect } from '../model/address';
import { shownText } from '../model/read-write';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** Texts of cells as a chart keeps them beside the reference. */
export function textCache(workbook: Workbook, formula: string): string {
  const points = chartCells(workbook, formula).map(({ sheet, row, column }) =>
    escape(shownText(workbook, sheet, row, column)),
  );
  return `<c:strRef><c:f>${escape(formula)}</c:f><c:strCache>${cacheXml(points)}</c:strCache></c:strRef>`;
}

/** Numbers of cells; what is none has no point. */
export function numberCache(workbook: Workbook, formula: string): string {
  const cells = chartCells(workbook, formula);
  const points = cells.map(({ sheet, row, column }) => {
    const content = sheet.cells.get(row, column);
    return typeof content === 'number' ? String(content) : null;
  });
  const code = `<c:formatCode>${escape(formatOf(workbook, formula))}</c:formatCode>`;
  return `<c:numRef><c:f>${escape(formula)}</c:f><c:numCache>${code}${cacheXml(points)}</c:numCache></c:numRef>`;
}

/** The number format of the first cell, which axis and labels take over. */
export function formatOf(workbook: Workbook, formula: string | null): string {
  const first = formula === null ? undefined : chartCells(workbook, formula)[0];
  if (!first) return 'General';
  return workbook.styles.get(first.sheet.cells.style(first.row, first.column)).numFmt ?? 'General';
}

function cacheXml(points: readonly (string | null)[]): string {
  const written = points.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${points.length}"/>${written.join('')}`;
}

interface Point {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells of a chart's reference; none where its sheet is gone. */
export function chartCells(workbook: Workbook, formula: string): Point[] {
  const { sheet: name, rest } = splitSheet(formula);
  const sheet = name === null ? null : workbook.findSheet(name);
  const rect = parseRect(rest);
  if (!sheet || !rect) return [];
  const { rows, columns } = sheet.cells.extent;
  // A reference to whole columns ends with what they hold.
  const filled = intersection(rect, { row: 0, column: 0, rows, columns });
  return filled ? cellsOf(filled).map((cell) => ({ sheet, ...cell })) : [];
}

function cellsOf({ row, column, rows, columns }: Rect): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
