import { fieldOf, fieldsOf, type FieldKey, type TableKey } from '../../../src/core/registry';
import { ruleById, sentence, type Finding, type Whereabouts } from '../../../src/core/rules';
import { check, office, type Row, type Rows } from './office';

/** Other cells in the first row of tables of the clean office, or other rows; null leaves a table out. */
export type Changes = Readonly<Partial<Record<TableKey, Row | readonly Row[] | null>>>;

/** A rule, where it must find something (`households.exitYear 2`), and changes of the clean office. */
export type Case = readonly [
  rule: string,
  places: readonly string[],
  wrong: Changes,
  /** What looks like it and is right. */
  right: readonly Changes[],
];

/** One test for each case: found exactly there and said in both languages, and not found in what is right. */
export function itFinds(cases: readonly Case[]): void {
  it.each(cases)('%s at %j', (rule, places, wrong, right) => {
    const { list } = check(office(wrong));
    const found = list.filter((finding) => finding.rule === rule);
    expect(found.map(placeOf)).toEqual(places);
    found.forEach(expectTold);
    expect(personsNamed(office(wrong), found)).toEqual([]);
    for (const { table, field } of found) {
      if (table === null || field === null) throw new Error(`${rule} names no cell`);
      expect(ruleById(rule).foundAt.some((where) => isWithin(where, table, field))).toBe(true);
    }
    if (ruleById(rule).phase === 'cell' && ruleById(rule).severity === 'error') {
      const atItsCell = list.filter((finding) => places.includes(placeOf(finding)));
      expect(atItsCell.map((finding) => finding.rule)).toEqual(places.map(() => rule));
    }
    for (const changes of right) {
      const mistaken = check(office(changes)).list.filter((finding) => finding.rule === rule);
      expect([changes, mistaken.map(placeOf)]).toEqual([changes, []]);
    }
  });
}

/** Numbers of persons in these rows that findings say whole. */
export function personsNamed(rows: Rows, findings: readonly Finding[]): string[] {
  const said = findings
    .map((finding) => `${String(finding.value)} ${sentence(finding, 'zh-CN')} ${sentence(finding, 'en')}`)
    .join();
  return Object.entries(rows).flatMap(([table, lines]) =>
    fieldsOf(table as TableKey)
      .filter(([, { type }]) => type === 'id18' || type === 'phone')
      .flatMap(([name]) => lines.map((line) => String(line[name] ?? '')))
      .filter((number) => number !== '' && said.includes(number)),
  );
}

function placeOf({ table, field, row }: Finding): string {
  return `${table ?? ''}.${field ?? ''} ${String(row)}`;
}

/** Whether a column is among those where a rule says that it finds things. */
function isWithin(where: Whereabouts, table: TableKey, name: string): boolean {
  const field = fieldOf(table, name as FieldKey);
  const lastKey = fieldsOf(table)
    .filter(([, { key }]) => key)
    .at(-1)?.[0];
  const holds: Readonly<Partial<Record<Whereabouts, boolean>>> = {
    any: true,
    required: field.required || fieldsOf(table).some(([, other]) => other.standIns.flat().includes(name)),
    key: name === lastKey,
    [`type:${field.type}`]: true,
    [`ref:${field.ref?.table ?? ''}`]: field.ref?.isOpen !== true,
    [`${table}.${name}`]: true,
  };
  return holds[where] ?? false;
}

/** The finding names its cell by the header above it and has a whole sentence in both languages. */
function expectTold(finding: Finding): void {
  expect(finding).toMatchObject({
    severity: ruleById(finding.rule).severity,
    sheet: expect.stringMatching(/名册|台账|成员|人员|评分表/) as unknown,
    column: expect.stringMatching(/./) as unknown,
  });
  const chinese = sentence(finding, 'zh-CN');
  expect(chinese).toMatch(/\p{Script=Han}.*。$/u);
  expect(sentence(finding, 'en')).toMatch(/[a-z].*\.$/);
  for (const said of [chinese, sentence(finding, 'en')])
    expect(said).not.toMatch(/undefined|NaN|null|\[object/);
}
