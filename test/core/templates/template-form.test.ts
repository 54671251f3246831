import fc from 'fast-check';
import {
  askedFieldsOf,
  mapSheets,
  TABLE_KEYS,
  TABLES,
  type CellValue,
  type Field,
  type FieldType,
  type RawSheet,
  type TableKey,
} from '../../../src/core/registry';
import type { EntryRule } from '../../../src/core/report';
import { checkCells, FindingSink } from '../../../src/core/rules';
import { settingsSchema } from '../../../src/core/words/settings';
import { templateForm } from '../../../src/core/templates';
import { rawSheet, registryOf } from '../build';
import { idOf } from '../rules/office';

/** 1 January 1949 and 31 December 2014. */
const DAYS = { min: 17_899, max: 42_004 };
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** What a clerk who heeds the hints types. */
const TYPED: Readonly<Record<Exclude<FieldType, 'enum'>, fc.Arbitrary<CellValue>>> = {
  text: fc.constantFrom('樊店村', '车村镇', '水利局', '甲'),
  id18: fc.constantFrom('41032519700101001', '41030019750505004').map(idOf),
  uscc: fc.constant('91350100M000100Y43'),
  vcode: digits(6).map((rest) => `410325${rest.slice(1)}1`),
  phone: fc.oneof(
    digits(9).map((rest) => `13${rest}`),
    digits(7).map((rest) => `0379-${rest}`),
  ),
  bool: fc.constantFrom('是', '否'),
  date: fc.integer(DAYS),
  year: fc.integer({ min: 1949, max: 2014 }),
  int: fc.nat(5000),
  num: fc.nat(500_000).map((cents) => cents / 100),
  money: fc.nat(50_000_000).map((parts) => parts / 10_000),
};
const typed = ({ type, codes }: Field): fc.Arbitrary<CellValue> =>
  type === 'enum' ? fc.constantFrom(...codes) : TYPED[type];

/** Ten rows of a table, under the headers of its template. */
const filled = (table: TableKey): fc.Arbitrary<RawSheet> => {
  const { bands, widths, name } = templateForm(table, 'zh-CN');
  const header = widths.map((_, column) => bands[0]?.cell(0, column) as CellValue);
  const row = fc.tuple(
    ...askedFieldsOf(table).map(([, field]) =>
      field.required ? typed(field) : fc.option(typed(field), { nil: null }),
    ),
  );
  return fc
    .array(row, { minLength: 10, maxLength: 10 })
    .map((rows) => rawSheet(`${name} (2)`, [header, ...rows]));
};

/** What a rule of entry takes, as Excel judges it. */
function takes(rule: EntryRule, value: CellValue): boolean {
  switch (rule.kind) {
    case 'list':
      return rule.choices.includes(String(value));
    case 'length':
      return String(value).length >= rule.least && String(value).length <= rule.most;
    case 'exactly':
      return value === rule.text;
    case 'date':
      return typeof value === 'number' && value >= DAYS.min;
    case 'whole':
    case 'decimal':
      return (
        typeof value === 'number' &&
        value >= rule.least &&
        (typeof rule.most !== 'number' || value <= rule.most) &&
        (rule.kind === 'decimal' || Number.isInteger(value))
      );
  }
}

describe.each(TABLE_KEYS)('the template of %s', (table) => {
  const { entries, bands } = templateForm(table, 'zh-CN');

  it('when filled in is read as this table without a question, and no cell is wrong', () => {
    fc.assert(
      fc.property(filled(table), (sheet) => {
        expect(mapSheets([sheet])).toMatchObject([
          { table, missing: [], columns: askedFieldsOf(table).map(([field]) => ({ field, repeats: null })) },
        ]);
        const registry = registryOf([sheet]);
        expect(registry.readings).toMatchObject([{ unknown: [], repeated: [], blankRows: [] }]);
        const settings = settingsSchema.parse({ year: 2014, asOf: DAYS.max });
        const sink = new FindingSink(registry, settings);
        checkCells({ registry, settings, indicators: new Map(), earlier: null }, sink);
        const wrong = sink.findings().list.filter(({ rule }) => rule !== 'S01');
        expect(wrong.map(({ rule, field, value }) => [rule, field, value])).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('takes in each column what its hint asks for, down to the last row', () => {
    askedFieldsOf(table).forEach(([, field], column) => {
      const own = entries.filter((area) => area.column === column && area.row === 1);
      expect(own).toMatchObject([{ rows: null, columns: 1 }]);
      const rule = own[0]?.entry.rule;
      if (rule) fc.assert(fc.property(typed(field), (value) => takes(rule, value)));
    });
  });

  it.each(['zh-CN', 'en'] as const)('says in %s what Excel has room for, under Chinese headers', (locale) => {
    const form = templateForm(table, locale);
    expect(form.bands[0]?.cell(0, 0)).toBe(bands[0]?.cell(0, 0));
    for (const { entry } of form.entries) {
      expect(entry.hint.title.length).toBeLessThanOrEqual(32);
      expect(entry.hint.text.length).toBeLessThanOrEqual(255);
      expect(entry.refusal.length).toBeLessThanOrEqual(225);
    }
  });

  it('guards its headers', () => {
    const guards = entries.filter(({ row }) => row === 0).map(({ entry }) => entry.rule);
    expect(guards).toEqual(
      askedFieldsOf(table).map((_, column) => ({ kind: 'exactly', text: bands[0]?.cell(0, column) })),
    );
  });
});

it('offers the code list where a column has one, and stars what is required', () => {
  const { entries, bands } = templateForm('households', 'zh-CN');
  const fields = askedFieldsOf('households').map(([field]) => field);
  const at = (name: string) => fields.indexOf(name);
  expect(bands[0]?.cell(0, at('status'))).toBe('*脱贫状态');
  expect(bands[0]?.cell(0, at('phone'))).toBe('联系电话');
  expect(entries.find(({ row, column }) => row === 1 && column === at('status'))?.entry).toEqual({
    rule: { kind: 'list', choices: TABLES.households.fields.status.codes },
    hint: { title: '脱贫状态', text: '必填；从下拉列表中选择' },
    refusal: '这里应填：从下拉列表中选择。',
  });
});

it('asks for what tells a household for certain, not for all that may stand in for it', () => {
  const { bands, widths } = templateForm('pairings', 'zh-CN');
  expect(widths.map((_, column) => bands[0]?.cell(0, column))).toEqual([
    '*户编号',
    '户主姓名',
    '干部编号',
    '*帮扶责任人',
    '帮扶责任人身份证号',
    '单位名称',
    '*结对日期',
    '结束日期',
    '走访次数',
  ]);
});
