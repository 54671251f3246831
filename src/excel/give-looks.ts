import { columnLetter } from '../core/registry';
import { LINE_STYLES, LINE_WEIGHTS, NOTHING, PLAIN, type CellLook } from './cell-look';
import type { KeptRow, RowLook } from './kept-row';
import type { Outbox } from './outbox';
import { MOST_COLUMNS } from './record-parts';
import type { Rectangle } from './rectangle';
import { runsOf, type NeighbouringRows } from './row-runs';

/** Excel takes no longer text for several areas. */
const MOST_ADDRESS = 8000;
/** What a look takes in a request besides the name of its areas. */
const LOOK_BYTES = 8000;
const HEIGHT_BYTES = 600;

/** Queues that rows which stand where they stood, ascending, look as they did: each look once for all its cells. */
export async function giveLooks(
  sheet: Excel.Worksheet,
  rows: readonly KeptRow[],
  outbox: Outbox,
): Promise<void> {
  const byLook = new Map<RowLook, KeptRow[]>();
  for (const row of rows) {
    if (!row.look) continue;
    const alike = byLook.get(row.look);
    if (alike) alike.push(row);
    else byLook.set(row.look, [row]);
  }
  const looks = [...byLook].map(([look, alike]) => ({
    look,
    column: alike[0]?.column ?? 0,
    runs: runsOf(alike.map(({ row }) => row + 1)),
  }));
  for (const [look, areas] of areasByCellLook(looks)) await dress(sheet, look, areas, outbox);
  for (const { look, runs } of looks) await giveHeights(sheet, look, runs, outbox);
}

interface LookOfRows {
  readonly look: RowLook;
  readonly column: number;
  readonly runs: readonly NeighbouringRows[];
}

function areasByCellLook(looks: readonly LookOfRows[]): Map<CellLook, Rectangle[]> {
  const known = new Map<string, CellLook>();
  const areas = new Map<CellLook, Rectangle[]>();
  for (const { look, column, runs } of looks) {
    const same = look.palette.map((own) => {
      const key = JSON.stringify(own);
      const one = known.get(key) ?? own;
      known.set(key, one);
      return one;
    });
    let at = column;
    for (const [index, length] of look.runs) {
      const [own, columns] = [same[index], Math.min(length, MOST_COLUMNS - at)];
      const left = at;
      at += columns;
      if (!own || columns <= 0) continue;
      const before = areas.get(own) ?? [];
      areas.set(own, before);
      for (const { row, count } of runs)
        before.push(...partsOf({ row, column: left, rows: count, columns }, own));
    }
  }
  return areas;
}

/** An area whose lines between its cells are those at its edges. */
function partsOf(area: Rectangle, { top, bottom, left, right }: CellLook): Rectangle[] {
  const [rows, columns] = [top === bottom ? 1 : area.rows, left === right ? 1 : area.columns];
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: area.row + (rows === 1 ? 0 : at % rows),
    column: area.column + (columns === 1 ? 0 : Math.floor(at / rows)),
    rows: rows === 1 ? area.rows : 1,
    columns: columns === 1 ? area.columns : 1,
  }));
}

async function dress(
  sheet: Excel.Worksheet,
  look: CellLook,
  areas: readonly Rectangle[],
  outbox: Outbox,
): Promise<void> {
  for (const alike of byLinesWithin(areas))
    for (const address of addressesOf(alike.map(nameOf))) {
      dressCells(placesAt(sheet, address).format, look, alike[0]);
      await outbox.add(LOOK_BYTES + address.length);
    }
}

/** Areas of a single row, or column, have no lines between rows, or columns, and no say in them. */
function byLinesWithin(areas: readonly Rectangle[]): Rectangle[][] {
  const kinds = new Map<string, Rectangle[]>();
  for (const area of areas) {
    const kind = `${area.rows > 1} ${area.columns > 1}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(area);
    else kinds.set(kind, [area]);
  }
  return [...kinds.values()];
}

function dressCells(format: Excel.RangeFormat, look: CellLook, area: Rectangle | undefined): void {
  const { fill = PLAIN.fill, top = PLAIN.top, bottom = PLAIN.bottom } = look;
  const { left = PLAIN.left, right = PLAIN.right, name, size } = look;
  format.set({
    horizontalAlignment: look.horizontalAlignment ?? PLAIN.horizontalAlignment,
    verticalAlignment: look.verticalAlignment ?? PLAIN.verticalAlignment,
    wrapText: look.wrapText ?? PLAIN.wrapText,
    shrinkToFit: look.shrinkToFit ?? PLAIN.shrinkToFit,
    textOrientation: look.textOrientation ?? PLAIN.textOrientation,
    indentLevel: look.indentLevel ?? PLAIN.indentLevel,
  });
  format.font.set({
    bold: look.bold ?? PLAIN.bold,
    italic: look.italic ?? PLAIN.italic,
    strikethrough: look.strikethrough ?? PLAIN.strikethrough,
    underline: look.underline ?? PLAIN.underline,
    color: look.color ?? PLAIN.color,
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
  });
  format.protection.locked = look.locked ?? PLAIN.locked;
  format.protection.formulaHidden = look.formulaHidden ?? PLAIN.formulaHidden;
  if (fill === NOTHING) format.fill.clear();
  else format.fill.color = fill;
  const lines = [
    ['EdgeTop', top],
    ['EdgeBottom', bottom],
    ['EdgeLeft', left],
    ['EdgeRight', right],
    ...(area && area.rows > 1 ? [['InsideHorizontal', top] as const] : []),
    ...(area && area.columns > 1 ? [['InsideVertical', left] as const] : []),
  ] as const;
  for (const [edge, line] of lines) draw(format.borders.getItem(edge), line);
}

function draw(border: Excel.RangeBorder, line: string): void {
  const [said, heavy, color] = line.split(' ');
  const style = LINE_STYLES.find((known) => known === said) ?? NOTHING;
  const weight = LINE_WEIGHTS.find((known) => known === heavy);
  border.style = style;
  if (weight === undefined || color === undefined) return;
  border.weight = weight;
  border.color = color;
}

async function giveHeights(
  sheet: Excel.Worksheet,
  { height, isHidden }: RowLook,
  runs: readonly NeighbouringRows[],
  outbox: Outbox,
): Promise<void> {
  for (const address of addressesOf(runs.map(({ row, count }) => `${row + 1}:${row + count}`))) {
    const { format } = placesAt(sheet, address);
    // A row that is put in has the height of the one above it.
    if (height === undefined) format.useStandardHeight = true;
    else format.rowHeight = height;
    await outbox.add(HEIGHT_BYTES + address.length);
  }
  if (isHidden !== true) return;
  for (const { row, count } of runs) {
    sheet.getRangeByIndexes(row, 0, count, 1).rowHidden = true;
    await outbox.add(HEIGHT_BYTES);
  }
}

function placesAt(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  return address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
}

function nameOf({ row, column, rows, columns }: Rectangle): string {
  const [left, right] = [column, column + columns - 1].map(columnLetter);
  return `${left}${row + 1}:${right}${row + rows}`;
}

/** Names of areas, as many together as Excel takes. */
function addressesOf(names: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const name of names) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + name.length < MOST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${name}`;
    else addresses.push(name);
  }
  return addresses;
}
