import type { MappingChoice, SheetMapping, TableKey } from '../../core/registry';

/** The decisions with another table for the sheets with these headers; their columns are recognised anew. */
export function withTable(
  choices: readonly MappingChoice[],
  { headers }: SheetMapping,
  table: TableKey | null,
): MappingChoice[] {
  return [...choices.filter((choice) => choice.headers !== headers), { headers, table, columns: {} }];
}

/** The decisions with another field for one column; a field moves here from the column that had it. */
export function withField(
  choices: readonly MappingChoice[],
  { headers, table, columns }: SheetMapping,
  column: string,
  field: string | null,
): MappingChoice[] {
  const earlier = choices.find((choice) => choice.headers === headers);
  const before = columns.filter(
    (other) => other.name !== column && other.field !== null && other.field === field,
  );
  const freed = Object.fromEntries(before.map(({ name }) => [name, null]));
  return [
    ...choices.filter((choice) => choice !== earlier),
    { headers, table: earlier?.table ?? table, columns: { ...earlier?.columns, ...freed, [column]: field } },
  ];
}

/** Without any decision on these headers. */
export function withoutChoice(choices: readonly MappingChoice[], { headers }: SheetMapping): MappingChoice[] {
  return choices.filter((choice) => choice.headers !== headers);
}
