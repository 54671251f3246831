import { columnLetter } from '../core/registry';
import { readHints, type Hints } from './hints';
import type { Rectangle } from './rectangle';

/** Always true, and nobody else writes it: by this a mark is known among the clerk's own conditional formats. */
const RULE = '=OR(TRUE,"zhucun"="")';
/** Excel takes addresses of up to 8192 characters. */
const LONGEST_ADDRESS = 8000;

/** A conditional format of ours. */
interface Colour {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
  readonly fill: string;
  readonly areas: readonly Rectangle[];
}

/** What of ours is in sheets. */
export interface OwnMarks {
  readonly colours: readonly Colour[];
  readonly hints: Hints;
}

/** A format that Excel has made and that has not been given its formula yet. */
const UNMADE: ReadonlySet<unknown> = new Set(['', '=FALSE']);

/** Our marks in sheets, of which those that are protected have their colours only: Excel tells no validations there. */
export async function readOwnMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { alsoUnmade = false } = {},
): Promise<OwnMarks> {
  const open = sheets.filter(({ protection }) => !protection.protected);
  return { colours: await readColours(context, sheets, alsoUnmade), hints: await readHints(context, open) };
}

/** Every mark has one. */
export async function readColours(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  alsoUnmade = false,
): Promise<Colour[]> {
  const lists = sheets.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const custom = lists.flatMap(({ sheet, formats: { items } }) =>
    items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({
        sheet,
        format,
        rule: format.custom.rule.load('formula'),
        fill: format.custom.format.fill.load('color'),
        areas: format
          .getRanges()
          .areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'),
      })),
  );
  await context.sync();
  return custom
    .filter(
      ({ rule, fill }) =>
        rule.formula === RULE || (alsoUnmade && UNMADE.has(rule.formula) && (fill.color || '') === ''),
    )
    .map(({ sheet, format, fill, areas }) => ({
      sheet,
      format,
      fill: fill.color,
      areas: areas.items.map(
        ({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }) => ({
          row,
          column,
          rows,
          columns,
        }),
      ),
    }));
}

/** Queues a colour for areas of a sheet. */
export function colourAreas(sheet: Excel.Worksheet, areas: readonly Rectangle[], fill: string): void {
  for (const address of addressesOf(areas)) {
    const format = sheet.getRanges(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = RULE;
    format.custom.format.fill.color = fill;
  }
}

/** As many areas to an address as Excel takes. */
function addressesOf(areas: readonly Rectangle[]): string[] {
  const addresses: string[] = [];
  for (const { row, column, rows, columns } of areas) {
    const corners = [
      columnLetter(column) + String(row + 1),
      columnLetter(column + columns - 1) + String(row + rows),
    ];
    const text = corners.join(':');
    const address = addresses.at(-1);
    if (address !== undefined && address.length + text.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${address},${text}`;
    else addresses.push(text);
  }
  return addresses;
}
