/**
 * The names that Excel tables may not have, as other tables or names of the workbook have them: those on `going` sheets
 * are free again. To be loaded with other things; `read` gives them after the round trip.
 */
export function loadTableNames(
  context: Excel.RequestContext,
  going: readonly Excel.Worksheet[],
): { read(): Set<string> } {
  const { workbook } = context;
  const tables = workbook.tables.load('items/id,items/name');
  const names = workbook.names.load('items/name');
  const own = going.map((sheet) => ({ sheet, tables: sheet.tables.load('items/id,items/name') }));
  return {
    read: () => {
      const free = new Set(
        own.flatMap(({ sheet, tables: { items } }) => (sheet.isNullObject ? [] : items.map(({ id }) => id))),
      );
      const others = tables.items.filter(({ id }) => !free.has(id));
      return new Set([...others, ...names.items].map(({ name }) => name.toLowerCase()));
    },
  };
}

/** The name, or the name with the first free number; it is taken from then on. */
export function freeTableName(base: string, taken: Set<string>): string {
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
