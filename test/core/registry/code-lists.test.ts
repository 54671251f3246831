import fc from 'fast-check';
import { cleanCell, fieldsOf, meaningOf, TABLE_KEYS, TABLES, type Field } from '../../../src/core/registry';

const LISTS: readonly (readonly [string, Field])[] = TABLE_KEYS.flatMap((table) =>
  fieldsOf(table)
    .filter(([, field]) => field.type === 'enum' || field.type === 'bool')
    .map(([name, field]) => [`${table}.${name}`, field] as const),
);

describe.each(LISTS)('the code list of %s', (_, field) => {
  const { codes, synonyms } = field.list;

  it('has synonyms of its codes that are no codes, as a cleaned cell holds them', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const [synonym, code] of Object.entries(synonyms)) {
      expect(codes).toContain(code);
      expect(codes).not.toContain(synonym);
      expect(cleanCell(field, synonym)).toBe(synonym);
    }
  });

  it('reads every code and synonym as that code, whatever marks stand about it', () => {
    const words = [...codes.map((code) => [code, code] as const), ...Object.entries(synonyms)];
    for (const [word, code] of words) expect([word, meaningOf(field.list, word).code]).toEqual([word, code]);
    const around = fc.constantFrom(
      ['', '。'],
      ['“', '”'],
      ['（', '）'],
      ['【', '】'],
      ['1.', ''],
      ['（2）', ''],
      ['③', '；'],
      ['', '、'],
    );
    fc.assert(
      fc.property(fc.constantFrom(...words), around, ([word, code], [before = '', after = '']) => {
        // A mark that is itself the word is no mark about one.
        fc.pre(/[\p{L}\p{N}]/u.test(word));
        expect(meaningOf(field.list, before + word + after)).toEqual({ code, isSeveral: false });
      }),
    );
  });

  it('makes nothing of other texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛') }), (text) => {
        expect(meaningOf(field.list, text)).toEqual({ code: null, isSeveral: false });
      }),
    );
    for (const text of ['', '？', '不详', '待定', `${codes[0] ?? ''}？`, codes.join('甲')])
      expect([text, meaningOf(field.list, text).code]).toEqual([text, null]);
  });
});

it('several in one cell are one where the list says which', () => {
  const { households, members, cadres } = TABLES;
  const cause = (text: string) => meaningOf(households.fields.cause.list, text);
  expect(cause('因病,因残')).toEqual({ code: '因病', isSeveral: true });
  expect(cause('缺劳动力、因学致贫')).toEqual({ code: '缺劳力', isSeveral: true });
  expect(cause('因残因病')).toEqual({ code: '因残', isSeveral: true });
  expect(cause('因病；患病')).toEqual({ code: '因病', isSeveral: false });
  expect(cause('因病，儿子打工')).toEqual({ code: null, isSeveral: false });
  const health = (text: string) => meaningOf(members.fields.health.list, text);
  for (const text of ['长期慢性病,残疾', '残疾，长期慢性病', '大病残疾', '长期慢性病及残疾', '患有大病/残疾'])
    expect([text, health(text)]).toEqual([text, { code: '残疾', isSeveral: true }]);
  expect(health('慢性病，大病')).toEqual({ code: '患有大病', isSeveral: true });
  expect(health('健康,残疾')).toEqual({ code: null, isSeveral: true });
  const post = (text: string) => meaningOf(cadres.fields.post.list, text);
  expect(post('工作队长兼第一书记')).toEqual({ code: '第一书记', isSeveral: true });
  expect(post('驻村第一书记、驻村工作队队长')).toEqual({ code: '第一书记', isSeveral: true });
  expect(meaningOf(members.fields.education.list, '小学/初中')).toEqual({ code: null, isSeveral: true });
  expect(meaningOf(members.fields.relation.list, '之子/之女')).toEqual({ code: '子女', isSeveral: false });
});
