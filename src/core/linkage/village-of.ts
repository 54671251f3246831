import { referencesOf, specOf, type TableKey } from '../registry';
import { linkAt, NONE, type Links } from './links';

/**
 * The village of a row, as the surest of its references tells it: of a pairing that of its household; where that is
 * not known, the one that the pairing itself names.
 */
export function villagesOf(links: Links, table: TableKey): (row: number) => number {
  const tellers = tellersOf(table).map(({ column, target }) => {
    const rows = linkAt(links, table, column)?.target;
    if (target === 'villages') return (row: number) => rows?.[row] ?? NONE;
    const villageOf = villagesOf(links, target);
    return (row: number) => {
      const at = rows?.[row] ?? NONE;
      return at < 0 ? NONE : villageOf(at);
    };
  });
  return (row) => {
    let village = NONE;
    for (const tell of tellers) {
      village = tell(row);
      if (village >= 0) break;
    }
    return village;
  };
}

function tellersOf(table: TableKey): { readonly column: string; readonly target: TableKey }[] {
  const { standsBy } = specOf(table);
  const references = referencesOf(table).map(([column, { ref }]) => ({ column, target: ref.table }));
  return standsBy === undefined
    ? references.filter(({ target }) => target === 'villages')
    : standsBy.flatMap((name) => references.filter(({ column }) => column === name));
}
