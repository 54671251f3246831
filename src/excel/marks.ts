import type { Mark } from '../core/marks';
import { columnLetter } from '../core/registry';
import type { Severity } from '../core/rules';
import { withExcel } from './session';

/** Always true, and nobody else writes it: by this a mark is known among the clerk's own conditional formats. */
const RULE = '=OR(TRUE,"zhucun"="")';

/** Light enough to read black on, apart in lightness as well as in hue. */
const FILLS: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };
/** Excel takes addresses of up to 8192 characters. */
const LONGEST_ADDRESS = 8000;

/**
 * Colours cells by conditional formats in place of earlier marks, all in one request. The cells' own formats stay
 * as they are. Gives the number of cells; those of sheets that are gone by now are left out.
 */
export async function showMarks(marks: readonly Mark[]): Promise<number> {
  return withExcel(async (context) => {
    const sheets = await openSheets(context);
    for (const mark of await ownFormats(context, [...sheets.values()])) mark.delete();
    let shown = 0;
    for (const [name, sheet] of sheets) {
      for (const severity of ['info', 'warning', 'error'] as const) {
        const cells = marks.filter((mark) => mark.sheet === name && mark.severity === severity);
        shown += cells.length;
        for (const address of addressesOf(cells)) colour(sheet, address, FILLS[severity]);
      }
    }
    await context.sync();
    return shown;
  });
}

/** Takes every mark away and nothing else. Gives the number of conditional formats that were ours. */
export async function clearMarks(): Promise<number> {
  return withExcel(async (context) => {
    const sheets = await openSheets(context);
    const own = await ownFormats(context, [...sheets.values()]);
    for (const mark of own) mark.delete();
    await context.sync();
    return own.length;
  });
}

async function openSheets(context: Excel.RequestContext): Promise<Map<string, Excel.Worksheet>> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return new Map(sheets.items.map((sheet) => [sheet.name, sheet]));
}

async function ownFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.ConditionalFormat[]> {
  const lists = sheets.map((sheet) => sheet.getRange().conditionalFormats.load('items/id,items/type'));
  await context.sync();
  const custom = lists
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === 'Custom')
    .map((format) => ({ format, rule: format.custom.rule.load('formula') }));
  await context.sync();
  return custom.filter(({ rule }) => rule.formula === RULE).map(({ format }) => format);
}

function colour(sheet: Excel.Worksheet, address: string, fill: string): void {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = RULE;
  format.custom.format.fill.color = fill;
}

/** Cells of one column that lie under each other as one area; as many areas to an address as Excel takes. */
function addressesOf(cells: readonly Mark[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { column: number; first: number; last: number }[] = [];
  for (const { column, row } of sorted) {
    const area = areas.at(-1);
    if (area?.column === column && area.last + 1 === row) area.last = row;
    else areas.push({ column, first: row, last: row });
  }
  const addresses: string[] = [];
  for (const { column, first, last } of areas) {
    const letter = columnLetter(column);
    const text = `${letter}${String(first)}:${letter}${String(last)}`;
    const address = addresses.at(-1);
    if (address !== undefined && address.length + text.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${address},${text}`;
    else addresses.push(text);
  }
  return addresses;
}
