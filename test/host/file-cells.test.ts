import fc from 'fast-check';
import { FileCells } from '../../src/host/model/file-cells';

const ROWS = 12;

type Step =
  | { readonly kind: 'shift'; readonly at: number; readonly count: number }
  | { readonly kind: 'change'; readonly row: number; readonly column: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('shift' as const),
    at: fc.nat(ROWS),
    count: fc.integer({ min: -4, max: 4 }).filter((count) => count !== 0),
  }),
  fc.record({ kind: fc.constant('change' as const), row: fc.nat(ROWS), column: fc.nat(2) }),
);

interface PlainRow {
  readonly origin: number | null;
  readonly changed: Set<number>;
}

/** The same told row by row. */
function plainly(steps: readonly Step[]): PlainRow[] {
  const rows: PlainRow[] = Array.from({ length: 20 * ROWS }, (_, origin) => ({
    origin,
    changed: new Set<number>(),
  }));
  for (const one of steps) {
    if (one.kind === 'change') rows[one.row]?.changed.add(one.column);
    else if (one.count < 0) rows.splice(one.at, -one.count);
    else
      rows.splice(
        one.at,
        0,
        ...Array.from({ length: one.count }, () => ({ origin: null, changed: new Set<number>() })),
      );
  }
  return rows;
}

describe('what of a sheet is no longer as in its file', () => {
  it('knows of every row where it stood, and of every row of the file where it stands', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const cells = new FileCells(false);
        for (const one of steps) {
          if (one.kind === 'change') cells.change(one.row, one.column, true);
          else cells.shift(one.at, one.count);
        }
        const rows = plainly(steps).slice(0, 10 * ROWS);
        expect(rows.map((_, row) => cells.originOf(row))).toEqual(rows.map(({ origin }) => origin));
        const origins = Array.from({ length: 3 * ROWS }, (_, origin) => origin);
        expect(origins.map((origin) => cells.placeOf(origin))).toEqual(
          origins.map((origin) => {
            const place = rows.findIndex((row) => row.origin === origin);
            return place < 0 ? null : place;
          }),
        );
        expect(rows.map((_, row) => cells.changedColumns(row))).toEqual(
          rows.map(({ changed }) => [...changed].sort((a, b) => a - b)),
        );
        const changedRows = rows.flatMap(({ changed }, row) => (changed.size > 0 ? [row] : []));
        expect(cells.changedRows()).toEqual(changedRows);
      }),
    );
  });

  it('does not count what was put in again as it was', () => {
    const cells = new FileCells(false);
    cells.change(3, 1, false);
    expect(cells.isChanged).toBe(false);
    cells.shift(2, 1);
    expect(cells.isChanged).toBe(true);
  });
});
