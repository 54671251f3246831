import { choiceFor, type MappingChoice, type SheetMapping, type TableKey } from '../../core/registry';

/** The decisions with another table for the sheets with these headers; their columns are recognised anew. */
export function withTable(
  choices: readonly MappingChoice[],
  mapping: SheetMapping,
  table: TableKey | null,
): MappingChoice[] {
  return [...withoutChoice(choices, mapping), { ...scopeOf(mapping), table, columns: {} }];
}

/** The decisions with another field for one column; a field moves here from the column that had it. */
export function withField(
  choices: readonly MappingChoice[],
  mapping: SheetMapping,
  column: string,
  field: string | null,
): MappingChoice[] {
  const { headers, sheet, table, columns } = mapping;
  const earlier = choiceFor(choices, headers, sheet);
  const before = columns.filter(
    (other) => other.name !== column && other.field !== null && other.field === field,
  );
  const freed = Object.fromEntries(before.map(({ name }) => [name, null]));
  const decided = { ...earlier?.columns, ...freed, [column]: field };
  return [
    ...choices.filter((choice) => choice !== earlier),
    { ...scopeOf(mapping), table: earlier?.table ?? table, columns: decided },
  ];
}

/** Without any decision on this sheet, which for one in sight is any on its headers. */
export function withoutChoice(
  choices: readonly MappingChoice[],
  { headers, sheet, isHidden }: SheetMapping,
): MappingChoice[] {
  const isOfThis = (choice: MappingChoice): boolean =>
    choice.headers === headers && (isHidden ? choice.sheet === sheet : choice.sheet === undefined);
  return choices.filter((choice) => !isOfThis(choice));
}

/** A hidden sheet is mostly a copy of one in sight, with the same headers: it is decided on by itself. */
function scopeOf({ headers, sheet, isHidden }: SheetMapping): Pick<MappingChoice, 'headers' | 'sheet'> {
  return isHidden ? { headers, sheet } : { headers };
}
