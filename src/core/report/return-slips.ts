import { columnLetter } from '../registry';
import { placeOfRow, rowLocator } from '../returns';
import { remedy, sentence, type Finding } from '../rules';
import { head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell, SheetLayout } from './plan';

const WIDTHS = [5, 15, 9, 19, 19, 36, 27];
/** Percent at which these widths fill a landscape A4 page. */
const SCALE = 74;

/** 退回单: for each township its own findings, in the order of its sheets and rows, a page each to sign and stamp. */
export function returnSlips(results: Results): SheetLayout {
  const { slips } = textsOf(results);
  const groups = groupsOf(results);
  const columns = WIDTHS.map((width): ListColumn => ({
    header: '',
    width,
    format: 'text',
    cell: () => null,
  }));
  const above = head(results, slips.title, [slips.about(groups.length)]).map((band, index, all) =>
    index === all.length - 1 ? ({ ...band, breakAfter: true } as const) : band,
  );
  const plan = sheetPlan(
    columns,
    above,
    groups.flatMap(({ name, findings }) => slipOf(results, name, findings)),
  );
  return { ...plan, headerRow: 0, printScale: SCALE };
}

function slipOf(results: Results, name: string | null, findings: readonly Finding[]): Band[] {
  const { slips, validation } = textsOf(results);
  const { locale } = results.run;
  const at = (row: number): Finding => findings[row] as Finding;
  const cells: ((row: number) => PlanCell)[] = [
    (row) => String(row + 1),
    (row) => at(row).source?.file ?? at(row).sheet,
    (row) => placeOf(at(row), validation.row),
    (row) => at(row).key,
    (row) => (at(row).value === null ? null : String(at(row).value)),
    (row) => sentence(at(row), locale),
    (row) => remedy(at(row), locale),
  ];
  const columns = cells.map((cell, index): ListColumn => ({
    header: slips.columns[index] ?? '',
    width: 0,
    format: 'text',
    cell,
  }));
  const [header, body] = list(columns, findings.length);
  if (!header || !body) throw new RangeError('a list without its body');
  return [
    lines('title', [slips.heading(name ?? slips.elsewhere)]),
    lines('meta', [slips.request(findings.length)]),
    header,
    { ...body, role: 'wrapped' },
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
  return columnIndex === null ? rowName(row) : `${columnLetter(columnIndex)}${String(row)}`;
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
