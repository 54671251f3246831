import { columnsOf, fatesOf, readingOf, sheetOf, type HeaderSet } from './header-set';
import { HELP } from './help';
import { OTHERS } from './others';
import { PEOPLE } from './people';
import { RESOURCES } from './resources';
import { WORK } from './work';

const SETS = [...PEOPLE, ...HELP, ...WORK, ...RESOURCES, ...OTHERS];
const named = (sets: readonly HeaderSet[]) => sets.map((set) => [set.source, set] as const);
const OF_A_TABLE = SETS.filter(({ table }) => table !== null);

describe('sheets as offices have them', () => {
  it.each(named(OF_A_TABLE.filter(({ isSparse }) => !isSparse)))('%s is told by its headers', (_, set) => {
    const reading = readingOf(sheetOf(set));
    expect([set.table, set.alike]).toContain(reading?.table);
  });

  it.each(named(OF_A_TABLE.filter(({ isSparse }) => isSparse)))(
    '%s is not taken for another table',
    (_, set) => {
      const reading = readingOf(sheetOf(set));
      expect([undefined, set.table, set.alike]).toContain(reading?.table);
    },
  );

  it.each(named(SETS.filter(({ table }) => table === null)))('%s is none of the registry', (_, set) => {
    expect(readingOf(sheetOf(set))).toBeUndefined();
  });

  it.each(named(OF_A_TABLE))('%s: each column is read as what it is', (_, set) => {
    const columns = columnsOf(set);
    const fates = fatesOf(set, set.table ?? 'villages');
    expect(columns.map(({ header }, column) => [header, fates[column]])).toEqual(
      columns.map(({ header, fate }) => [header, fate]),
    );
  });
});
