import { columnLetter, isoDate } from '../registry';
import { remedy, sentence, shownFix, type Finding } from '../rules';
import type { Results } from '../results';
import type { Chosen } from './chosen';
import { daysLater } from './page-letter';
import { keyedColumns, List, widthsOf, type ListColumn } from './list';
import type { Band, SheetLayout } from './plan';
import { heightOf, printedHeight } from './row-heights';
import { formSheet, type SheetPart } from './sections';
import { dayOfRun, acrossSheet, lines, textsOf } from './sheet-head';
import { slipsOf, type Slip } from './slip-groups';
import { rowsOfPages } from './whole-pages';

/** Percent at which the columns fill a landscape A4 page, and points that its rows may then take with some to spare. */
const [SCALE, ROOM] = [74, 600];
/** Rows of what is signed. */
const SIGNATURE_HEIGHT = 24;

/** 退回单: for each township its own findings, in the order of its sheets and rows, on pages of its own to sign and stamp. */
export function returnSlips(results: Results, chosen: Chosen): SheetLayout {
  const { slips } = textsOf(results);
  const columns = slipColumns(results);
  const pages = slipsOf(results)
    .filter(({ number }) => chosen.hasSlip(number))
    .flatMap((slip) => slipPages(results, columns, slip));
  const shown = pages.length > 0 ? pages : [lines('title', [slips.title]), lines('note', [slips.none])];
  return formSheet(widthsOf(columns), shown, SCALE);
}

/** A finding with its number on the page. */
type SlipLine = readonly [number: number, finding: Finding];
type SlipColumns = readonly ListColumn<SlipLine, string>[];

function slipColumns(results: Results) {
  const { slips, validation } = textsOf(results);
  const { run, settings } = results;
  return keyedColumns<SlipLine, keyof typeof slips.columns>(slips.columns, {
    number: { width: 5, cell: ([number]) => String(number) },
    sheet: { width: 13, cell: ([, { source, sheet }]) => source?.file ?? sheet },
    place: { width: 8, cell: ([, finding]) => placeOf(finding, validation.row) },
    key: { width: 19, cell: ([, { key }]) => key },
    value: { width: 16, cell: ([, { value }]) => shown(value) },
    message: { width: 31, cell: ([, finding]) => sentence(finding, run.locale) },
    remedy: { width: 24, cell: ([, finding]) => remedy(finding, run.locale) },
    suggestion: { width: 14, cell: ([, finding]) => shown(shownFix(finding, settings)) },
  });
}

function shown(value: Finding['value']): string | null {
  return value === null ? null : String(value);
}

function slipPages(results: Results, columns: SlipColumns, { number, name, findings }: Slip): SheetPart[] {
  const { slips } = textsOf(results);
  const { settings, returned } = results;
  const widths = widthsOf(columns);
  const above = [
    lines('title', [slips.heading(name ?? slips.ofCounty)]),
    filing(
      slips.number(settings.year, returned.round + 1, number),
      slips.sentOn(dayOfRun(results)),
      widths.length - 1,
    ),
    acrossSheet('remark', slips.request(findings.length, dueDay(results)), widths),
  ];
  const signatures: Band = { ...lines('signature', ['', ...slips.signatures]), height: SIGNATURE_HEIGHT };
  const numbered = findings.map((finding, index): SlipLine => [index + 1, finding]);
  const lists = listsOnPages(columns, numbered, {
    above: above.reduce((sum, band) => sum + (heightOf(band) ?? 0), 0),
    closing: signatures.rows * SIGNATURE_HEIGHT,
  });
  return [...above, ...lists, { ...signatures, breakAfter: true }];
}

/** The findings, page by page, each under a header of its own. */
function listsOnPages(
  columns: SlipColumns,
  numbered: readonly SlipLine[],
  { above, closing }: Readonly<Record<'above' | 'closing', number>>,
): SheetPart[] {
  const widths = widthsOf(columns);
  const whole = new List({ role: 'wrapped', lines: numbered, columns }).bands(0, widths);
  const [header = 0, ...heights] = whole.flatMap((band) =>
    Array.from({ length: band.rows }, (_, row) => printedHeight(band, row, widths)),
  );
  const pages = rowsOfPages(heights, { height: ROOM, first: above + header, next: header, closing });
  let from = 0;
  return pages.map((rows, page): SheetPart => {
    const list = new List({ role: 'wrapped', lines: numbered.slice(from, from + rows), columns });
    from += rows;
    if (page === pages.length - 1) return list;
    return { bands: (top, own) => endingPage(list.bands(top, own)) };
  });
}

function endingPage(bands: readonly Band[]): Band[] {
  return bands.map((band, at): Band => (at === bands.length - 1 ? { ...band, breakAfter: true } : band));
}

/** What names the slip at the left, and the day at the right. */
function filing(left: string, right: string, last: number): Band {
  const cell: Band['cell'] = (_, column) => (column === 0 ? left : column === last ? right : null);
  return { role: 'filing', rows: 1, formats: [], cell };
}

/** By when it is to be submitted again: the day that the office has set, else so many days from now. */
function dueDay(results: Results): string {
  const { returnBy, returnDays } = results.settings;
  return returnBy === null ? daysLater(results, returnDays) : isoDate(returnBy);
}

/** A row merged from a file is named as it stood in that file. */
function placeOf(
  { source, row, columnIndex, column }: Finding,
  rowName: (row: number) => string,
): string | null {
  if (source) return `${rowName(source.row)}${column === null ? '' : ` ${column}`}`;
  if (row === null) return null;
  return columnIndex === null ? rowName(row) : `${columnLetter(columnIndex)}${row}`;
}
