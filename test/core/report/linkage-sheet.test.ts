import { TABLES } from '../../../src/core/registry';
import { rosterSheet } from '../build';
import { cadre, household, pairing, village, type Row, type Rows } from '../counted';
import { HEAD_ID } from '../rules/office';
import { formatsOf, laidOut, sheetsOf, remarksOf } from './laid-out';

const [A, B] = ['410327101201', '410327101202'];
const idNumbers = ['41032519700101001X'];

/** Two villages, two cadres of one name, and a household for each way of being linked. */
function rows(pairings: readonly Row[], more: Rows = {}): Rows {
  return {
    villages: [village(A), village(B)],
    households: pairings.map((_, at) => household(`H${at}`, A)),
    cadres: [
      cadre('G1', A, { name: '甲', idNo: idNumbers[0] ?? null }),
      cadre('G2', B, { name: '乙' }),
      cadre('G3', B, { name: '乙', unit: '市林业局' }),
      cadre('G4', B, { name: '丙' }),
    ],
    units: [],
    pairings: pairings.map((change, at) => pairing(`H${at}`, 'G1', { cadreName: '甲', ...change })),
    ...more,
  };
}

const linesOf = (pairings: readonly Row[], more: Rows = {}) =>
  laidOut('linkage', sheetsOf(rows(pairings, more))).lines;
const byName = { cadreId: null };

describe('households', () => {
  it('each have a line with their village and cadre, how the cadre was found, and how sure that is', () => {
    const [line] = linesOf([{}]);
    expect(line).toEqual({
      类别: '户',
      编号: 'H0',
      姓名: '户主H0',
      '县(区)': '宜阳县',
      乡镇: '韩城镇',
      行政村: '201村',
      村关联方式: '村编码',
      户关联方式: '户编号',
      户可信度: '确定',
      对应编号: 'G1',
      对应姓名: '甲',
      单位: '市水利局',
      关联方式: '干部编号',
      可信度: '确定',
      户数: null,
      说明: null,
    });
  });

  it.each<[string, Row, object]>([
    ['by number', {}, { 关联方式: '干部编号', 可信度: '确定', 说明: null }],
    [
      'by name and unit',
      { ...byName, cadreName: '乙', unit: '市林业局' },
      { 对应编号: 'G3', 关联方式: '姓名 + 单位', 可信度: '较可信' },
    ],
    ['by name in the village', byName, { 对应编号: 'G1', 关联方式: '姓名（同村）', 可信度: '较可信' }],
    [
      'by name in the township',
      { ...byName, cadreName: '丙' },
      { 对应编号: 'G4', 关联方式: '姓名（同乡镇）', 可信度: '请核对' },
    ],
    [
      'not for sure',
      { ...byName, cadreName: '乙' },
      { 对应编号: null, 对应姓名: '乙', 关联方式: null, 可信度: '未关联', 说明: '同名干部2人，待核实' },
    ],
    [
      'to nobody',
      { ...byName, cadreName: '无此人' },
      { 对应编号: null, 对应姓名: '无此人', 可信度: '未关联', 说明: '帮扶责任人查无此人' },
    ],
    ['to a cadre in the past', { end: '2014-06-30' }, { 对应编号: 'G1', 说明: '结对不在有效期内' }],
    ['by a row with an error', { start: '某日' }, { 说明: '结对帮扶台账第2行有错误，该结对未计入' }],
  ])('linked %s', (_, change, shown) => {
    expect(linesOf([change])[0]).toMatchObject(shown);
  });

  it.each<[string, Row, object]>([
    ['the head’s citizen ID', { headId: HEAD_ID }, { 户关联方式: '户主身份证号', 户可信度: '确定' }],
    [
      'village and head',
      { villageCode: A, head: '户主H0（一组）' },
      { 户关联方式: '村 + 户主', 户可信度: '较可信' },
    ],
  ])('say that the pairing names them by %s', (_, named, shown) => {
    const { households = [], ...others } = rows([{}]);
    const sheets = sheetsOf({
      ...others,
      households: households.map((row) => ({ ...row, headId: HEAD_ID })),
    });
    const roster = rosterSheet([{ ...named, cadreId: 'G1', cadreName: '甲', start: '2014-01-01' }]);
    const laid = laidOut('linkage', [...sheets.filter(({ name }) => name !== TABLES.pairings.sheet), roster]);
    expect(laid.lines[0]).toMatchObject({ ...shown, 编号: 'H0', 对应编号: 'G1' });
    expect(laid.cells.flat()).toContain(`所结的户：${Object.values(shown)[0] as string} 1。`);
  });

  it('without a pairing say so', () => {
    const [, second] = linesOf([{}, {}], { pairings: [pairing('H0', 'G1')] });
    expect(second).toMatchObject({ 编号: 'H1', 对应姓名: null, 可信度: '未关联', 说明: '没有结对记录' });
    expect(second).toMatchObject({ 户关联方式: null, 户可信度: null });
  });

  it('with several pairings show the one that holds', () => {
    const pairings = [
      pairing('H0', 'G1', { end: '2014-06-30' }),
      pairing('H0', 'G4'),
      pairing('H0', 'G9', { cadreName: '无此人' }),
    ];
    expect(linesOf([{}], { pairings })[0]).toMatchObject({ 对应编号: 'G4', 说明: null });
  });
});

describe('cadres', () => {
  const lines = linesOf([{}, {}, { end: '2014-06-30' }], {
    units: [{ name: '市水利局', category: '市直单位' }],
  }).filter(({ 类别: kind }) => kind === '干部');

  it('follow with their village, post and number of households', () => {
    expect(lines.map(({ 编号: id }) => id)).toEqual(['G1', 'G2', 'G3', 'G4']);
    expect(lines[0]).toMatchObject({
      姓名: '甲',
      行政村: '201村',
      对应编号: A,
      对应姓名: '工作队员',
      户数: 2,
      说明: null,
    });
  });

  it('without households say so', () => {
    expect(lines[1]).toMatchObject({ 户数: 0, 说明: '没有结对户' });
  });

  it('say how their village was found, where they name one, and whose unit or term does not hold', () => {
    const cadres = [
      cadre('G1', A, { unit: '无此单位' }),
      cadre('G2', null, { township: '韩城镇', village: '202村' }),
      cadre('G3', null, { post: '帮扶责任人', end: '2014-06-30' }),
    ];
    const units = [{ name: '市水利局', category: '市直单位' }];
    const shown = linesOf([], { cadres, units, pairings: [] });
    expect(shown).toMatchObject([
      { 村关联方式: '村编码', 可信度: '确定', 说明: '没有结对户；单位名册中没有其单位' },
      { 村关联方式: '乡镇 + 村', 可信度: '较可信' },
      { 村关联方式: null, 可信度: null, 说明: '截止日不在岗' },
    ]);
  });

  it('have no households to speak of where their own row is wrong', () => {
    const cadres = [cadre('G1', A, { name: '甲', start: '某日' })];
    expect(linesOf([{}], { cadres })[1]).toMatchObject({ 编号: 'G1', 说明: '这一行有错误，不计入统计' });
  });
});

it('the list is a table of texts and counts under its header', () => {
  const sheet = laidOut('linkage', sheetsOf(rows([{}])));
  expect(sheet.bands.find(({ role }) => role === 'body')).toMatchObject({ table: 'zhucun_links', rows: 5 });
  expect(sheet.cells[sheet.headerRow - 1]?.slice(0, 3)).toEqual(['类别', '编号', '姓名']);
  expect(formatsOf(sheet)).toMatchObject({ 编号: 'text', 户数: 'count' });
  expect(sheet.cells[0]?.[0]).toBe('2014年度帮扶责任人关联结果');
});

it('says above the list by what their households were found, or not', () => {
  const pairings = [pairing('H0', 'G1'), pairing('H9', 'G1'), pairing('H8', 'G1')];
  const { cells } = laidOut('linkage', sheetsOf(rows([{}], { pairings })));
  expect(cells.flat()).toContain('所结的户：户编号 1，未找到该户 2。');
});

it('says above the list how many pairings were linked in which way', () => {
  const { cells } = laidOut('linkage', sheetsOf(rows([{}, {}, { ...byName, cadreName: '乙' }])));
  expect(cells.flat()).toContain('结对 3 条，干部编号 2，多人符合 1。');
});

it('names how many rows were left out, and where the reasons stand', () => {
  const { cells } = laidOut('linkage', sheetsOf(rows([{ start: '某日' }])));
  expect(remarksOf({ cells })).toContain('登记表中有1行因主键或日期有误未计入统计，原因见“未计入统计”。');
});

it('keeps texts that look like formulas', () => {
  const { cells } = laidOut(
    'linkage',
    sheetsOf(
      rows([{}], {
        households: [household('=H0', A, { head: '@甲' })],
        cadres: [cadre('+G1', A, { name: '-甲', unit: '=1+1' })],
        pairings: [pairing('=H0', '+G1', { cadreName: '-甲' })],
      }),
    ),
  );
  expect(cells.flat()).toEqual(expect.arrayContaining(['=H0', '@甲', '+G1', '-甲', '=1+1']));
  expect(cells.flat().filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
});
