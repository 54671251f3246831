import type { RawWorkbook } from '../../../src/core/registry';
import { rosterSheet } from '../build';
import { book, counts, HOME, merged, NOTHING, plan } from './planned';

describe('pairings that name their households otherwise than by number', () => {
  const numbered = HOME.map(({ id }, at) => ({
    householdId: id ?? null,
    cadreName: `干部${at}`,
    start: 41640,
  }));
  const named = HOME.map(({ head }, at) => ({
    township: '田湖镇',
    village: '一村',
    head: `${String(head)}（一组）`,
    cadreName: `干部${at}`,
    start: 41640,
  }));
  const byHead = HOME.map(({ headId }, at) => ({
    headId: headId ?? null,
    cadreName: `干部${at}`,
    start: 41640,
  }));
  const rosterOf = (name: string, rows: Parameters<typeof rosterSheet>[0]): RawWorkbook => ({
    name,
    date1904: false,
    sheets: [rosterSheet(rows, '结对帮扶台账')],
  });
  const first = merged(plan(NOTHING, { ...book('田湖镇.xlsx', { households: HOME, pairings: numbered }) }));

  it.each([
    ['by village and head', named],
    ['by the head’s citizen ID', byHead],
  ])('%s are those that were sent before with numbers', (_, rows) => {
    const made = plan(first, rosterOf('田湖镇2.xlsx', rows));
    expect(made.files.map(({ townships }) => townships)).toEqual([['嵩县田湖镇']]);
    expect(
      counts(made).map((tables) => tables.map(([key, added, removed]) => [key, added, removed])),
    ).toEqual([[['pairings', 0, 0]]]);
  });

  it('are those that were sent before in the same way', () => {
    const before = merged(plan(first, rosterOf('旧县镇.xlsx', named)));
    const again = named.map((row, at) => ({ ...row, start: at === 0 ? 41700 : row.start }));
    const [[pairings = []] = []] = counts(plan(before, rosterOf('旧县镇.xlsx', again)));
    expect(pairings.slice(0, 3)).toEqual(['pairings', 0, 0]);
  });

  it('are told apart where two households answer to a name', () => {
    const twin = { ...HOME[0], id: '4103251010099' };
    const both = merged(
      plan(NOTHING, book('田湖镇.xlsx', { households: [...HOME, twin], pairings: numbered })),
    );
    const [[pairings = []] = []] = counts(plan(both, rosterOf('田湖镇2.xlsx', byHead)));
    expect(pairings.slice(0, 3)).toEqual(['pairings', 1, 1]);
  });
});
