import { columnLetter } from '../registry';
import { placeOfRow, rowLocator } from '../returns';
import { remedy, sentence, type Finding } from '../rules';
import type { Results } from '../results';
import { acrossSheet, lines, textsOf } from './sheet-head';
import { keyedColumns, List, widthsOf } from './list';
import type { SheetLayout } from './plan';
import { formSheet, type SheetPart } from './sections';

/** Percent at which the columns fill a landscape A4 page. */
const SCALE = 74;

/** 退回单: for each township its own findings, in the order of its sheets and rows, a page each to sign and stamp. */
export function returnSlips(results: Results): SheetLayout {
  const { slips } = textsOf(results);
  const columns = slipColumns(results);
  const pages = groupsOf(results).flatMap(({ name, findings }) => slipOf(results, columns, name, findings));
  const shown = pages.length > 0 ? pages : [lines('title', [slips.title]), lines('note', [slips.none])];
  return formSheet(widthsOf(columns), shown, SCALE);
}

/** A finding with its number on the page. */
type SlipLine = readonly [number: number, finding: Finding];

function slipColumns(results: Results) {
  const { slips, validation } = textsOf(results);
  const { locale } = results.run;
  return keyedColumns<SlipLine, keyof typeof slips.columns>(slips.columns, {
    number: { width: 5, cell: ([number]) => String(number) },
    sheet: { width: 15, cell: ([, { source, sheet }]) => source?.file ?? sheet },
    place: { width: 9, cell: ([, finding]) => placeOf(finding, validation.row) },
    key: { width: 19, cell: ([, { key }]) => key },
    value: { width: 19, cell: ([, { value }]) => (value === null ? null : String(value)) },
    message: { width: 36, cell: ([, finding]) => sentence(finding, locale) },
    remedy: { width: 27, cell: ([, finding]) => remedy(finding, locale) },
  });
}

function slipOf(
  results: Results,
  columns: ReturnType<typeof slipColumns>,
  name: string | null,
  findings: readonly Finding[],
): SheetPart[] {
  const { slips } = textsOf(results);
  const numbered = findings.map((finding, index): SlipLine => [index + 1, finding]);
  return [
    lines('title', [slips.heading(name ?? slips.elsewhere)]),
    acrossSheet('remark', slips.request(findings.length), widthsOf(columns)),
    new List({ role: 'wrapped', lines: numbered, columns }),
    { ...lines('note', ['', ...slips.signatures]), breakAfter: true },
  ];
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

function groupsOf({ registry, links, findings, run }: Results) {
  const locate = rowLocator(registry);
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings.list) {
    // What needs no change is nobody's to answer.
    if (finding.severity === 'info') continue;
    const row = locate(finding);
    const name = (row && placeOfRow(registry, links, row)) ?? finding.source?.file ?? null;
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const order = new Map(registry.readings.map(({ sheet }, index) => [sheet, index]));
  const sheetOf = ({ sheet }: Finding): number => order.get(sheet ?? '') ?? -1;
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, run.locale)))
    .map(([name, own]) => ({
      name,
      findings: own.sort(
        (a, b) =>
          sheetOf(a) - sheetOf(b) ||
          (a.row ?? 0) - (b.row ?? 0) ||
          (a.columnIndex ?? -1) - (b.columnIndex ?? -1),
      ),
    }));
}
