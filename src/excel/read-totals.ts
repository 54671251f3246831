interface Source {
  readonly tables: Excel.TableCollection;
  totalsRows: readonly number[];
}

/** Fills in which rows the tables of several sheets declare as totals: one round trip, none where no table has any. */
export async function readTotals(context: Excel.RequestContext, sources: readonly Source[]): Promise<void> {
  const totals = sources.map((source) => ({
    source,
    rows: source.tables.items
      .filter(({ showTotals }) => showTotals)
      .map((table) => table.getTotalRowRange().load('rowIndex')),
  }));
  if (totals.every(({ rows }) => rows.length === 0)) return;
  await context.sync();
  for (const { source, rows } of totals) source.totalsRows = rows.map(({ rowIndex }) => rowIndex);
}
