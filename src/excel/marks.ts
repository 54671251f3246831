import { Failure } from '../core/words/failure';
import type { Mark, ShownMarks } from '../core/marks';
import { columnLetter } from '../core/registry';
import type { Severity } from '../core/rules';
import { planHints, readHints, hintsBesides, writeHints, type Hints } from './hints';
import { withExcel } from './session';

/** Always true, and nobody else writes it: by this a mark is known among the clerk's own conditional formats. */
const RULE = '=OR(TRUE,"zhucun"="")';

/** Light enough to read black on, apart in lightness as well as in hue. */
const FILLS: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };
/** Excel takes addresses of up to 8192 characters. */
const LONGEST_ADDRESS = 8000;

/** What of ours is in the workbook. */
interface Own {
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly hints: Hints;
}

/**
 * Colours cells by conditional formats and says at them what is wrong, in place of earlier marks. The cells' own
 * formats, validations and hints stay as they are; cells of sheets that are gone by now are left out. Where Excel
 * refuses a part of it, nothing of it stays.
 */
export async function showMarks(marks: readonly Mark[]): Promise<ShownMarks> {
  return withExcel(async (context) => {
    const { sheets, own } = await lookUp(context, new Set(marks.map(({ sheet }) => sheet)));
    const here = marks.filter(({ sheet }) => sheets.has(sheet));
    const { owned, beyond, ...hints } = await planHints(context, sheets, here, own.hints);
    try {
      for (const format of own.formats) format.delete();
      for (const [name, sheet] of sheets)
        colourCells(
          sheet,
          here.filter((mark) => mark.sheet === name),
        );
      await context.sync();
      await writeHints(context, hints);
    } catch (error) {
      await clearMarks();
      throw error;
    }
    return { cells: here.length, owned, beyond };
  });
}

/** Takes every mark away and nothing else. Gives the number of conditional formats and of hints that were ours. */
export async function clearMarks(): Promise<number> {
  return withExcel(async (context) => {
    const { own } = await lookUp(context, new Set());
    const gone = hintsBesides(own.hints, []);
    for (const format of own.formats) format.delete();
    await writeHints(context, { gone, fresh: [] });
    return own.formats.length + gone.length;
  });
}

/** Throws where a protected sheet is to be marked or holds marks, before anything is changed. */
async function lookUp(
  context: Excel.RequestContext,
  wanted: ReadonlySet<string>,
): Promise<{ sheets: ReadonlyMap<string, Excel.Worksheet>; own: Own }> {
  const listed = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const { items } = listed;
  const byName = new Map(items.map((sheet) => [sheet.name, sheet]));
  const formats: Excel.ConditionalFormat[] = [];
  for (const [sheet, own] of await ownFormats(context, items)) {
    const isTouched = own.length > 0 || wanted.has(sheet.name);
    if (isTouched && sheet.protection.protected) throw new Failure('ProtectedSheet', { sheet: sheet.name });
    formats.push(...own);
  }
  const open = items.filter(({ protection }) => !protection.protected);
  return { sheets: byName, own: { formats, hints: await readHints(context, open) } };
}

async function ownFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Map<Excel.Worksheet, Excel.ConditionalFormat[]>> {
  const lists = sheets.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const custom = lists.map(({ sheet, formats: { items } }) => ({
    sheet,
    rules: items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ format, rule: format.custom.rule.load('formula') })),
  }));
  await context.sync();
  return new Map(
    custom.map(({ sheet, rules }) => [
      sheet,
      rules.filter(({ rule }) => rule.formula === RULE).map(({ format }) => format),
    ]),
  );
}

function colourCells(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of ['info', 'warning', 'error'] as const) {
    const cells = marks.filter((mark) => mark.severity === severity);
    for (const address of addressesOf(cells)) colour(sheet, address, FILLS[severity]);
  }
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
    const text = `${letter}${first}:${letter}${last}`;
    const address = addresses.at(-1);
    if (address !== undefined && address.length + text.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${address},${text}`;
    else addresses.push(text);
  }
  return addresses;
}
