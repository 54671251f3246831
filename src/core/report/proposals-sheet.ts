import { describe, proposePairings, type ProposalLine, type Shortfall } from '../proposals';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import type { SheetLayout } from './plan';
import { listSheet, type SheetPart } from './sections';

/** 结对建议: who could help the households without a cadre, and take over from cadres who have too many. */
export function proposalsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).proposals;
  const { list: proposals, short, placeless } = proposePairings(results);
  const described = new Map<number, ProposalLine>();
  const at = (row: number): ProposalLine => {
    const proposal = proposals[row];
    if (!proposal) throw new RangeError(`no proposal ${row}`);
    const line = described.get(row) ?? describe(results, proposal);
    // Cells come row by row: one line is enough to remember.
    described.clear();
    described.set(row, line);
    return line;
  };
  const list = keyedList({
    table: 'zhucun_proposals',
    lines: { length: proposals.length, at },
    headers: texts.columns,
    columns: {
      county: { width: 10, cell: ({ county }) => county },
      township: { width: 12, cell: ({ township }) => township },
      village: { width: 12, cell: ({ village }) => village },
      household: { width: 20, names: true, cell: ({ householdId }) => householdId },
      head: { width: 10, cell: ({ head: name }) => name },
      former: { width: 10, cell: ({ former }) => former?.name ?? null },
      cadre: { width: 10, cell: ({ cadre }) => cadre.name },
      cadreId: { width: 14, cell: ({ cadre }) => cadre.id },
      unit: { width: 26, cell: ({ cadre }) => cadre.unit },
      rank: { width: 10, cell: ({ cadre }) => cadre.rank },
      reach: { width: 8, cell: ({ reach }) => texts.reaches[reach] },
      loadAfter: { width: 10, format: 'count', cell: ({ loadAfter }) => loadAfter },
      capacity: { width: 6, format: 'count', cell: ({ capacity }) => capacity },
    },
  });
  const notes = [texts.about, ...totals(results, proposals, short, placeless)];
  const filed = {
    kind: 'proposals',
    title: texts.title(results.settings.year),
    units: ['households'],
    remarks: notes,
  } as const;
  return listSheet(results, filed, list, { below: shortfalls(results, short) });
}

function totals(
  results: Results,
  proposals: readonly { readonly replaces: number | null }[],
  short: readonly Shortfall[],
  placeless: number,
): string[] {
  const texts = textsOf(results).proposals;
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

function shortfalls(results: Results, short: readonly Shortfall[]): SheetPart[] {
  if (short.length === 0) return [];
  const texts = textsOf(results).proposals;
  const list = keyedList({
    lines: short,
    headers: texts.shortColumns,
    columns: {
      county: { cell: ({ county }) => county },
      township: { cell: ({ township }) => township },
      households: { format: 'count', cell: ({ households }) => households },
      pairings: { format: 'count', cell: ({ pairings }) => pairings },
    },
  });
  return [lines('note', ['']), lines('heading', [texts.short]), list];
}
