import { PROPOSAL_TEXTS } from '../../locales';
import { describe, proposePairings, type ProposalLine, type Shortfall } from '../proposals';
import { head, lines, list, sheetPlan, type ListColumn, type Results } from './layout';
import type { Band, CellFormat, PlanCell, SheetLayout } from './plan';

const WIDTHS = [10, 12, 12, 20, 10, 10, 10, 14, 26, 10, 8, 10, 6];

/** 结对建议: who could help the households without a cadre, and take over from cadres who have too many. */
export function proposalsSheet(results: Results): SheetLayout {
  const texts = PROPOSAL_TEXTS[results.run.locale];
  const { list: proposals, short, placeless } = proposePairings(results);
  const described = new Map<number, ProposalLine>();
  const at = (row: number): ProposalLine => {
    const proposal = proposals[row];
    if (!proposal) throw new RangeError(`no proposal ${String(row)}`);
    const line = described.get(row) ?? describe(results, proposal);
    // Cells come row by row: one line is enough to remember.
    described.clear();
    described.set(row, line);
    return line;
  };
  const cells: ((line: ProposalLine) => PlanCell)[] = [
    ({ county }) => county,
    ({ township }) => township,
    ({ village }) => village,
    ({ householdId }) => householdId,
    ({ head: name }) => name,
    ({ former }) => former?.name ?? null,
    ({ cadre }) => cadre.name,
    ({ cadre }) => cadre.id,
    ({ cadre }) => cadre.unit,
    ({ cadre }) => cadre.rank,
    ({ reach }) => texts.reaches[reach],
    ({ loadAfter }) => loadAfter,
    ({ capacity }) => capacity,
  ];
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.columns[index] ?? '',
    width: WIDTHS[index] ?? 10,
    format: index < 11 ? 'text' : 'count',
    ...(index === 3 ? { names: true } : {}),
    cell: (row) => cell(at(row)),
  }));
  const notes = [texts.about, ...totals(results, proposals, short, placeless)];
  return sheetPlan(columns, head(results, texts.title, notes), [
    ...list(columns, proposals.length, 'zhucun_proposals'),
    ...shortfalls(results, short),
  ]);
}

function totals(
  { run }: Results,
  proposals: readonly { readonly replaces: number | null }[],
  short: readonly Shortfall[],
  placeless: number,
): string[] {
  const texts = PROPOSAL_TEXTS[run.locale];
  if (proposals.length === 0 && short.length === 0 && placeless === 0) return [texts.none];
  const paired = proposals.filter(({ replaces }) => replaces === null).length;
  const counts = {
    paired,
    passedOn: proposals.length - paired,
    households: short.reduce((sum, { households }) => sum + households, 0),
    pairings: short.reduce((sum, { pairings }) => sum + pairings, 0),
  };
  return [texts.totals(counts), ...(placeless === 0 ? [] : [texts.placeless(placeless)])];
}

function shortfalls({ run }: Results, short: readonly Shortfall[]): Band[] {
  if (short.length === 0) return [];
  const texts = PROPOSAL_TEXTS[run.locale];
  const cells: ((line: Shortfall | undefined) => PlanCell)[] = [
    (line) => line?.county ?? null,
    (line) => line?.township ?? null,
    (line) => line?.households ?? null,
    (line) => line?.pairings ?? null,
  ];
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.shortColumns[index] ?? '',
    width: 0,
    format: (index < 2 ? 'text' : 'count') satisfies CellFormat,
    cell: (row) => cell(short[row]),
  }));
  return [lines('note', ['']), lines('heading', [texts.short]), ...list(columns, short.length)];
}
