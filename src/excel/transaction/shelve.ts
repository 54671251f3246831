import type { Entry } from './journal';
import type { Transaction } from './transact';

/** A sheet in whose place another comes, as it is now. */
export interface Outgoing {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Extract<Entry, { kind: 'shelved' }>['visibility'];
  readonly tables: readonly Excel.Table[];
}

/**
 * Queues that sheets, and their tables, give their names away. A deleted sheet cannot be brought back, so they go with
 * the very last request, when all else stands; `hide` is to be called once other sheets are seen.
 */
export function shelve(transaction: Transaction, outgoing: readonly Outgoing[]): { hide(): void } {
  const sheets = outgoing.map((one) => ({ ...one, aside: transaction.asideName() }));
  const tables = outgoing
    .flatMap((one) => one.tables)
    .map((table) => ({ table, aside: transaction.asideName() }));
  transaction.will(
    ...sheets.map(({ aside, name, visibility }): Entry => ({
      kind: 'shelved',
      sheet: aside,
      name,
      visibility,
    })),
    ...tables.map(({ table: { name }, aside }): Entry => ({ kind: 'shelvedTable', table: aside, name })),
  );
  for (const { sheet, aside } of sheets) {
    sheet.name = aside;
    transaction.takesAway(sheet, aside);
  }
  for (const { table, aside } of tables) table.name = aside;
  return {
    hide() {
      for (const { sheet } of sheets) sheet.visibility = 'Hidden';
    },
  };
}
