import type { Span } from '../core/seal';

/** A sheet, and how far it is filled in from A1 on. */
export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
}

type Way = 'rows' | 'columns';

/** Neighbouring rows or columns of one of the sheets. */
interface Stretch {
  readonly index: number;
  readonly way: Way;
  readonly span: Span;
}

/** Rows and columns that are hidden within what is filled in, sheet by sheet. */
export async function hiddenIn(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
): Promise<Readonly<Record<Way, Span[]>>[]> {
  const hidden: Stretch[] = [];
  let asked = sheets.flatMap((sheet, index) =>
    (['rows', 'columns'] as const).flatMap((way): Stretch[] =>
      sheet[way] > 0 ? [{ index, way, span: [0, sheet[way]] }] : [],
    ),
  );
  while (asked.length > 0) {
    const answers = await areHidden(context, sheets, asked);
    hidden.push(...asked.filter((_, at) => answers[at] === true));
    asked = asked.filter((_, at) => answers[at] === null).flatMap(halvesOf);
  }
  return sheets.map((_, index) => ({
    rows: joined(hidden.filter((stretch) => stretch.index === index && stretch.way === 'rows')),
    columns: joined(hidden.filter((stretch) => stretch.index === index && stretch.way === 'columns')),
  }));
}

/** Null where some of a stretch are hidden and some are not. */
async function areHidden(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  stretches: readonly Stretch[],
): Promise<(boolean | null)[]> {
  const ranges = stretches.map(({ index, way, span: [first, count] }) => {
    const { sheet } = sheets[index] ?? {};
    if (!sheet) throw new RangeError('no such sheet');
    return way === 'rows'
      ? sheet.getRangeByIndexes(first, 0, count, 1).load('rowHidden')
      : sheet.getRangeByIndexes(0, first, 1, count).load('columnHidden');
  });
  await context.sync();
  for (const range of ranges) range.untrack();
  // The types do not admit null.
  return ranges.map(
    (range, at) => (stretches[at]?.way === 'rows' ? range.rowHidden : range.columnHidden) as boolean | null,
  );
}

function halvesOf({ span: [first, count], ...stretch }: Stretch): Stretch[] {
  if (count < 2) return [];
  const half = count >> 1;
  return [
    { ...stretch, span: [first, half] },
    { ...stretch, span: [first + half, count - half] },
  ];
}

/** Neighbours together, from first to last. */
function joined(stretches: readonly Stretch[]): Span[] {
  const whole: [number, number][] = [];
  for (const [first, count] of stretches.map(({ span }) => span).sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && last[0] + last[1] === first) last[1] += count;
    else whole.push([first, count]);
  }
  return whole;
}
