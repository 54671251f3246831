import { freeName } from '../free-name';
import { freeTableName, loadTableNames } from '../table-names';
import type { Entry } from './journal';

type Shelved = Extract<Entry, { kind: 'shelved' }> & { readonly found: Excel.Worksheet };

async function shelved(context: Excel.RequestContext, entries: readonly Entry[]): Promise<Shelved[]> {
  const sought = entries
    .filter((entry) => entry.kind === 'shelved')
    .map((entry) => ({ ...entry, found: context.workbook.worksheets.getItemOrNullObject(entry.sheet) }));
  if (sought.length > 0) await context.sync();
  return sought.filter(({ found }) => !found.isNullObject);
}

/**
 * Queues that what was shelved is seen again, so that what came in its place may go; `rename`, to be called after
 * that, queues its names, which are free then.
 */
export async function unshelve(
  context: Excel.RequestContext,
  entries: readonly Entry[],
): Promise<{ rename(): Promise<void> }> {
  const sheets = await shelved(context, entries);
  for (const { found, visibility } of sheets) found.visibility = visibility;
  return {
    async rename() {
      if (sheets.length === 0) return;
      const tables = entries
        .filter((entry) => entry.kind === 'shelvedTable')
        .map(({ table, name }) => ({ name, found: context.workbook.tables.getItemOrNullObject(table) }));
      const there = context.workbook.worksheets.load('items/name');
      const tableNames = loadTableNames(context, []);
      await context.sync();
      const taken = new Set(there.items.map(({ name }) => name.toLowerCase()));
      for (const { found, name } of sheets) {
        found.name = freeName(name, taken);
        taken.add(name.toLowerCase());
      }
      await context.sync();
      const takenTables = tableNames.read();
      for (const { found, name } of tables)
        if (!found.isNullObject) found.name = freeTableName(name, takenTables);
      await context.sync();
    },
  };
}
