import { type Locale } from '../../../src/core/words/settings';
import { sentence, shownFix } from '../../../src/core/rules';
import { ALWAYS_MASKED, shown } from '../../../src/core/words/personal';
import { CADRE_ID, check, CLEAN, HEAD_ID, office, type Rows } from './office';

const [member] = CLEAN.members;
const MASKED = '410325********' + HEAD_ID.slice(-4);

/** Everything that findings say, values included. */
function said(rows: Rows, maskIds = true, locale: Locale = 'zh-CN'): string {
  const { list } = check(rows, {}, { maskIds });
  return list.map((finding) => `${String(finding.value)} ${sentence(finding, locale)}`).join('\n');
}

describe('personal numbers', () => {
  const cases: [where: string, rows: Rows][] = [
    ['the key of a repeated row', office({ members: [member, member] })],
    [
      'a person in two households',
      office({ members: [member, { ...member, householdId: '41032510120100' }] }),
    ],
    ['a cadre who is poor', office({ cadres: { idNo: HEAD_ID } })],
    ['another cell of the row', office({ members: { gender: '女' } })],
    ['a column of texts', office({ members: { education: HEAD_ID } })],
    ['a column of codes', office({ members: { householdId: HEAD_ID } })],
    ['a column of numbers', office({ households: { members: `${HEAD_ID}号` } })],
    ['a column of dates', office({ cadres: { start: HEAD_ID } })],
  ];

  it.each(cases)('are masked in %s, in both languages', (_, rows) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(said(rows, true, locale)).toContain(MASKED);
      expect(said(rows, true, locale)).not.toMatch(/(?<!\d)\d{17}[\dX]/);
      expect(said(rows, false, locale)).toContain(HEAD_ID);
    }
  });

  it('are masked where their form is wrong, and so are telephones', () => {
    const wrong = office({ cadres: { idNo: CADRE_ID.slice(0, 17) }, households: { phone: '13800138' } });
    expect(said(wrong)).not.toContain(CADRE_ID.slice(0, 17));
    expect(said(wrong)).not.toContain('13800138');
    expect(said(wrong, false)).toContain('13800138');
  });

  it('are masked where a household is named by one of a wrong form', () => {
    const short = HEAD_ID.slice(0, 17);
    const named = office({ pairings: { householdId: null, head: null, headId: short } });
    expect(said(named)).not.toContain(short);
  });

  it('are masked in a better form that is offered for a text', () => {
    const { list } = check(office({ members: { name: `某人 ${HEAD_ID}\u3000` } }));
    const offered = list.filter(({ rule }) => rule === 'F14');
    expect(offered.map((finding) => shownFix(finding, { maskIds: true }))).toEqual([
      expect.stringContaining(MASKED),
    ]);
    expect(offered.map((finding) => shownFix(finding, { maskIds: false }))).toEqual([
      expect.stringContaining(HEAD_ID),
    ]);
  });

  it('are not seen in the numbers of households and villages', () => {
    const odd = '410325201201000101';
    expect(said(office({ pairings: { householdId: odd, head: null } }))).toContain(odd);
  });

  it('are seen in texts by their form, also in the old one and in full width', () => {
    const at = (text: string): string => shown(text, ALWAYS_MASKED);
    expect(at('张三410325700101001、李四')).toBe('张三410325*****1001、李四');
    expect(at('张三（41032519700101001x）')).toBe('张三（410325********001x）');
    expect(at('４１０３２５１９７００１０１００１Ｘ')).toBe('４１０３２５********００１Ｘ');
    expect(at('电话13800138000')).toBe('电话138****8000');
    // A month that there is not, a household, a village, credit codes, an amount, a serial number.
    for (const readable of [
      '410325701301001',
      '4103251012010001',
      '410325101201',
      '91410325MA3X12045B',
      '52410300512051201A',
      '1234567.891',
      'GB00000113800138000',
    ])
      expect(at(readable)).toBe(readable);
  });

  it('are told from words in their columns by the digits, of which a number has six or more', () => {
    const at = (number: string): string => shown({ number, type: 'id18' }, ALWAYS_MASKED);
    expect(at('未上户')).toBe('未上户');
    expect(at('2014年补办')).toBe('2014年补办');
    expect(at('4103')).toBe('4103');
    expect(at('41 03 25')).toBe('********');
    expect(at('410325197001010')).toBe('410325*****1010');
    expect(said(office({ members: { idNo: '未上户' } }))).toContain('“未上户”不是身份证号');
  });
});
