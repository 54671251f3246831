import fc from 'fast-check';
import { fieldsOf, TABLE_KEYS, TABLES, type TableKey } from '../../../src/core/registry';
import { rawSheet, registryOf } from '../build';

/** Which field a header is read as, in a sheet that has the table's other required columns; null where none. */
function meaning(table: TableKey, header: string, beside: readonly string[] = []): string | null {
  const sheet = rawSheet(TABLES[table].sheet, [[header, ...beside]]);
  const [reading] = registryOf([sheet]).readings;
  expect(reading?.table).toBe(table);
  return [...(reading?.mapped ?? [])].find(([, { column }]) => column === 0)?.[0] ?? null;
}

/** The registry's own headers of a table but for one field. */
function othersOf(table: TableKey, field: string): string[] {
  return fieldsOf(table).flatMap(([key, { header, required }]) =>
    required && key !== field ? [header] : [],
  );
}

function isKnown(table: TableKey, text: string): boolean {
  return fieldsOf(table).some(([, { header, aliases }]) => [header, ...aliases].includes(text));
}

const numbers = fc.oneof(
  fc
    .record({
      letter: fc.constantFrom('A', 'B', 'a', 'AB', 'Ａ'),
      number: fc.integer({ min: 1, max: 199 }),
      more: fc.constantFrom('', 'a', 'b', '-1'),
      stop: fc.constantFrom('', ' ', '.', '、', '．', ':', '．　'),
    })
    .map(({ letter, number, more, stop }) => `${letter}${number}${more}${stop}`),
  fc
    .record({
      number: fc.integer({ min: 1, max: 99 }),
      form: fc.constantFrom('#.', '#、', '（#）', '(#)', '#）', '# ', '0#.', '#.1 '),
    })
    .map(({ number, form }) => form.replace('#', String(number))),
  fc.constantFrom('①', '⑫', '一、', '（二）', '十一、', '(A)', 'a.', '⑴', '㈠'),
);
const notes = fc.constantFrom(
  ...[
    '（万元）',
    '(必填)',
    '〔18位〕',
    '【单位：元】',
    '［选填］',
    '{户}',
    '（人）（含在外）',
    '(如：\n无则空)',
    '（组别',
  ],
  ...[
    ':万元',
    '：元',
    '/户',
    '，人',
    '、%',
    ' 单位：万元',
    '：18位',
    '（是/否）',
    '是/否',
    '*',
    '※',
    '★',
    '①',
    '¹',
    '注',
  ],
);

describe('a header', () => {
  it.each(TABLE_KEYS)('of %s is known under any number before it and any note behind it', (table) => {
    const fields = fc.constantFrom(...fieldsOf(table));
    fc.assert(
      fc.property(fields, fc.option(numbers), fc.option(notes), ([key, field], number, note) => {
        const header = `${number ?? ''}${field.header}${note ?? ''}`;
        // 帮扶责任人 单位：万元 may as well be 帮扶责任人单位.
        if (note?.startsWith(' 单位') === true) fc.pre(!isKnown(table, `${field.header}单位`));
        expect([header, meaning(table, header, othersOf(table, key))]).toEqual([header, key]);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[TableKey, string, string]>([
    ['households', 'A17a致贫原因', 'cause'],
    ['households', 'A4 姓名', 'head'],
    ['households', 'B02、户编号', 'id'],
    ['households', '户主（姓名）', 'head'],
    ['households', '户主（身份证号）', 'headId'],
    ['households', '证件（身份证）号码', 'headId'],
    ['households', '户主姓名（组别）', 'head'],
    ['households', '家庭（常住）人口', 'members'],
    ['households', '⼈均纯收⼊', 'income'],
    ['households', '2014年人均纯收入（元）', 'income'],
    ['households', '人均纯收入2', 'income'],
    ['projects', '到位资金 万元', 'paid'],
    ['villages', '县（区）（必填）', 'county'],
    ['villages', 'A2 县（市、区）', 'county'],
    ['villages', '乡（镇）/个', 'township'],
    ['villages', '是否贫困村（是/否）', 'poor'],
    ['villages', '总户数户', 'households'],
  ])('of %s: %s is %s', (table, header, field) => {
    expect(meaning(table, header, othersOf(table, field))).toBe(field);
  });

  it.each<[TableKey, string, string | null]>([
    ['households', '户主（联系电话）', 'phone'],
    ['households', '户主（年龄）', null],
    ['pairings', '帮扶责任人（单位）', 'unit'],
    ['pairings', '帮扶干部(电话)', null],
    ['cadres', '姓名/电话', null],
  ])('of %s with another column’s name in it is not the person: %s', (table, header, field) => {
    const others = fieldsOf(table).flatMap(([key, own]) => (key === field ? [] : [own.header]));
    expect(meaning(table, header, others)).toBe(field);
  });

  it('is guessed only where no other column is surer', () => {
    const rows = [[...othersOf('households', ''), '人均纯收入', '2013年人均纯收入', '人均纯收入3']];
    const [reading] = registryOf([rawSheet('贫困户名册', rows)]).readings;
    expect(reading?.mapped.get('income')?.header).toBe('人均纯收入');
    expect(reading?.repeated).toEqual([]);
    expect(reading?.unknown.map(({ header }) => header)).toEqual(['2013年人均纯收入', '人均纯收入3']);
  });

  it('is not guessed among several', () => {
    const rows = [[...othersOf('households', ''), '2013年人均纯收入', '2014年人均纯收入']];
    const [reading] = registryOf([rawSheet('贫困户名册', rows)]).readings;
    expect(reading?.mapped.has('income')).toBe(false);
    expect(reading?.unknown.map(({ header }) => header)).toEqual(['2013年人均纯收入', '2014年人均纯收入']);
  });

  it('of any length takes no time worth mentioning', () => {
    const texts = ['('.repeat(32_000), '*'.repeat(32_000) + 'a', '1.'.repeat(16_000), '()'.repeat(16_000)];
    const started = process.hrtime.bigint();
    registryOf([rawSheet('家庭成员', [texts, texts, texts, ['户编号', '姓名', '身份证号', '与户主关系']])]);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
  });
});

describe('columns that mean nothing', () => {
  it.each([
    '序号',
    '顺序号',
    'No.',
    'A1 序号',
    '省',
    '省份',
    '省（区、市）',
    '市',
    '市（州）',
    '地市',
    '地级市',
    '市（地、州、盟）',
  ])('such as %s are not reported', (header) => {
    const [reading] = registryOf([rawSheet('贫困村名册', [[header, ...othersOf('villages', '')]])]).readings;
    expect(reading).toMatchObject({ table: 'villages', unknown: [], repeated: [], missing: [] });
  });

  it('编号 is one of them only where no field goes by it', () => {
    const [reading] = registryOf([rawSheet('家庭成员', [['编号', ...othersOf('members', '')]])]).readings;
    expect(reading?.unknown).toEqual([]);
  });
});
