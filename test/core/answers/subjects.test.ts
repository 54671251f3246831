import type { Answer } from '../../../src/core/answers';
import { rosterSheet } from '../build';
import { cadre, household, pairing, posting, village, type Row, type Rows } from '../counted';
import { sheetsOf } from '../report/laid-out';
import { Office } from './asked';

const [A, B] = ['410327101201', '410327101202'];
const leader = (name: string, changes: Row = {}): Row => ({
  name,
  title: '副市长',
  level: '市级',
  villageCode: A,
  year: 2014,
  visits: 2,
  ...changes,
});

const ROWS: Rows = {
  villages: [village(A, { key: '是', poorPopulation: 9 }), village(B)],
  households: [
    household('H1', A),
    household('H2', A, { status: '已脱贫', exitYear: 2012 }),
    household('H3', B),
  ],
  members: [{ householdId: 'H1', name: '户主H1', idNo: '410325197001010017', relation: '户主' }],
  units: [
    { name: '市水利局', category: '市直单位' },
    { name: '县农业局', category: '县级单位' },
  ],
  postings: [
    posting('县农业局', A),
    posting('市水利局', A),
    posting('市水利局', B, { end: '2014-06-30' }),
    posting('没有的局', A),
  ],
  cadres: [
    cadre('G1', A),
    cadre('G2', A, { post: '第一书记', unit: '县农业局', rank: '正科级' }),
    cadre('G3', B, { name: '同名', unit: '县农业局' }),
    cadre('G4', B, { name: '同名' }),
  ],
  pairings: [
    pairing('H1', 'G1', { end: '2014-05-31', visits: 3 }),
    pairing('H1', 'G2'),
    pairing('H2', 'G2'),
    pairing('H3', '', { cadreId: null, cadreName: '同名' }),
    pairing('H3', '', { cadreId: null, cadreName: '查无此人' }),
  ],
  leaders: [leader('丁一'), leader('丁二', { year: 2013 })],
  visits: [{ date: '2014-03-01', unit: '市水利局', person: '局长', isHead: '是', villageCode: A }],
  projects: [
    {
      id: 'X1',
      name: '修路',
      villageCode: A,
      source: '帮扶单位协调',
      provider: '市水利局',
      planned: 10,
      paid: 8.5,
      start: '2014-03-01',
      finish: '2014-06-01',
      status: '完工',
    },
    {
      id: 'X2',
      name: '打井',
      villageCode: B,
      source: '帮扶单位协调',
      provider: '市水利局',
      planned: 3,
      paid: 2,
      start: '2013-03-01',
      finish: '2013-06-01',
      status: '完工',
    },
  ],
};

const office = new Office(sheetsOf(ROWS));
const texts = (answer: Answer, group: string) =>
  office.lines(answer, group).map(({ text, key }) => (key === null ? text : `${text} ${key}`));
const factsOf = ({ subject }: Answer) =>
  Object.fromEntries(
    (subject?.facts ?? []).map(({ id, value, of }) => [id, of === null ? value : [value, of]]),
  );

describe('a household', () => {
  const answer = office.askRegistry('households', 1);

  it('is answered with its cadres, active ones first, and how each was found', () => {
    expect(answer.subject).toMatchObject({ kind: 'household', name: '户主H1', key: 'H1' });
    expect(texts(answer, 'cadres')).toEqual(['干部G2 G2', '干部G1 G1']);
    const [first, second] = office.lines(answer, 'cadres');
    expect(first).toMatchObject({
      source: { sheet: '驻村干部名册', row: 3 },
      record: { sheet: '结对帮扶台账', row: 3 },
    });
    expect(first?.details).toContainEqual({ kind: 'method', method: 'id' });
    expect(second?.details).toEqual(
      expect.arrayContaining([
        { kind: 'ended', date: '2014-05-31' },
        { kind: 'visits', count: 3 },
      ]),
    );
  });

  it('is answered with units, village, the year’s leaders and its people', () => {
    expect(texts(answer, 'units')).toEqual(['县农业局', '市水利局']);
    expect(texts(answer, 'village')).toEqual([`宜阳县韩城镇201村 ${A}`]);
    expect(texts(answer, 'leaders')).toEqual(['丁一']);
    expect(texts(answer, 'members')).toEqual(['户主H1 H1']);
  });

  it('says why a cadre is not known', () => {
    const [ambiguous, unknown] = office.lines(office.askRegistry('households', 3), 'cadres');
    expect(ambiguous).toMatchObject({
      text: '同名',
      key: null,
      source: { sheet: '结对帮扶台账', row: 5 },
      record: null,
    });
    expect(ambiguous?.details).toContainEqual({ kind: 'ambiguous', matches: 2 });
    expect(unknown?.details).toContainEqual({ kind: 'notFound' });
  });

  it('is drawn between its active cadres and its village', () => {
    const { nodes = [], edges } = answer.subject?.picture ?? {};
    expect(nodes.map(({ column, text, isSubject }) => [column, text, isSubject])).toEqual([
      ['household', '户主H1', true],
      ['cadre', '干部G2', false],
      ['village', '宜阳县韩城镇201村', false],
    ]);
    expect(edges).toEqual([
      [1, 0],
      [0, 2],
    ]);
  });
});

describe('a cadre', () => {
  const answer = office.askRegistry('cadres', 2);

  it('is answered with his load against the limit, households, villages and unit', () => {
    expect(factsOf(answer)).toMatchObject({ load: [2, 15], post: '第一书记', rank: '正科级' });
    expect(texts(answer, 'households')).toEqual(['户主H1 H1', '户主H2 H2']);
    expect(texts(answer, 'villages')).toEqual([`宜阳县韩城镇201村 ${A}`]);
    expect(texts(answer, 'unit')).toEqual(['县农业局']);
  });

  it('of many households is drawn with some of them and the number of the others', () => {
    const many = Array.from({ length: 9 }, (_, at) => `H${at}`);
    const busy = new Office(
      sheetsOf({
        villages: [village(A)],
        households: many.map((id) => household(id, A)),
        cadres: [cadre('G1', A)],
        pairings: many.map((id) => pairing(id, 'G1')),
      }),
    );
    const { nodes = [] } = busy.askRegistry('cadres', 1).subject?.picture ?? {};
    expect(nodes.filter(({ column }) => column === 'household').map(({ count }) => count)).toEqual([
      1, 1, 1, 1, 1, 4,
    ]);
  });
});

describe('a village', () => {
  const answer = office.askRegistry('villages', 1);

  it('is answered with units by layer, those not in the register last', () => {
    expect(texts(answer, 'units')).toEqual(['市水利局', '县农业局', `没有的局`]);
    expect(office.lines(answer, 'units')[2]?.details).toContainEqual({ kind: 'notFound' });
    expect(factsOf(answer)).toMatchObject({
      layers: '市直、县级、市领导',
      paired: [1, 1],
      poorPopulation: 9,
    });
  });

  it('is answered with its team, the First Secretary first, its leaders, households, projects and visits', () => {
    expect(texts(answer, 'team')).toEqual(['干部G2 G2', '干部G1 G1']);
    expect(texts(answer, 'leaders')).toEqual(['丁一']);
    expect(texts(answer, 'households')).toEqual(['户主H1 H1', '户主H2 H2']);
    expect(texts(answer, 'projects')).toEqual(['修路 X1']);
    expect(texts(answer, 'visits')).toEqual(['局长']);
  });

  it('that lacks a First Secretary says so', () => {
    expect(factsOf(office.askRegistry('villages', 2))).toHaveProperty('noFirstSecretary', null);
    expect(factsOf(answer)).not.toHaveProperty('noFirstSecretary');
  });
});

it('a unit is answered with villages, cadres, visits and the year’s money', () => {
  const answer = office.askRegistry('units', 1);
  expect(factsOf(answer)).toMatchObject({ category: '市直单位', headVisits: 1, paid: 8.5 });
  expect(texts(answer, 'villages')).toEqual([`宜阳县韩城镇201村 ${A}`, `宜阳县韩城镇202村 ${B}`]);
  expect(office.lines(answer, 'villages')[1]?.details).toContainEqual({ kind: 'ended', date: '2014-06-30' });
  expect(texts(answer, 'cadres')).toEqual(['干部G1 G1', '同名 G4']);
  expect(texts(answer, 'projects')).toEqual(['修路 X1', '打井 X2']);
});

describe('rows that name others', () => {
  it.each([
    ['pairings', 2, undefined, 'household', 'H1'],
    ['pairings', 2, 'cadreName', 'cadre', 'G2'],
    ['members', 1, undefined, 'household', 'H1'],
    ['postings', 2, 'villageCode', 'village', A],
    ['postings', 2, 'unit', 'unit', null],
    ['leaders', 1, undefined, 'village', A],
    ['visits', 1, 'villageCode', 'village', A],
    ['projects', 1, 'provider', 'unit', null],
  ] as const)('%s, row %d, column %s: a %s', (table, row, field, kind, key) => {
    expect(office.askRegistry(table, row, field).subject).toMatchObject({ kind, key });
  });

  it('lead nowhere from a header', () => {
    expect(office.askRegistry('households', 0)).toMatchObject({ subject: null, figure: null, groups: [] });
  });
});

describe('rows of other sheets', () => {
  const ask = (line: readonly (string | number | null)[], kind: 'linkage' | 'cadreAppraisal' | null = null) =>
    office.askSheet(kind, [['标题'], line], 1, 0).subject;

  it.each([
    ['the first key in it', ['户', 'H1', '户主H1', null, null, null, 'G2'], 'household', 'H1'],
    ['a code typed as a number', [1, Number(B), '甲'], 'village', B],
    ['county, township and village', ['村', null, '宜阳县', '韩城镇', '202村', 1, 1], 'village', B],
    ['the name of a unit', [3, '县农业局', 95.5], 'unit', null],
    ['a place of the registry', ['错误', '贫困户名册', 'C4', '王庄'], 'household', 'H3'],
    ['a row of the registry', ['错误', '驻村干部名册', '第 2 行'], 'cadre', 'G1'],
  ] as const)('are about %s', (_, line, kind, key) => {
    expect(ask(line)).toMatchObject({ kind, key });
  });

  it('that name nothing of the registry are about nothing', () => expect(ask(['合计', 3, 12.5])).toBeNull());

  it('lead back to their subject from 关联结果, 覆盖汇总, 校验报告 and 干部鉴定', () => {
    const linkage = office.written('linkage');
    const row = linkage.findIndex((line) => line[0] === '干部' && line[1] === 'G4');
    expect(office.askSheet('linkage', linkage, row, 2).subject).toMatchObject({ kind: 'cadre', key: 'G4' });
    const coverage = office.written('coverage');
    const last = coverage.findLastIndex(([level]) => level === '村');
    expect(office.askSheet('coverage', coverage, last, 4).subject).toMatchObject({ key: B });
    const report = office.written('validationReport');
    const finding = report.findIndex((line) => line[1] === 'R03');
    expect(office.askSheet('validationReport', report, finding, 0).subject).toMatchObject({ key: 'H3' });
    const forms = office.written('cadreAppraisal');
    const opinion = forms.findIndex((line) => line.includes('G2')) + 6;
    expect(office.askSheet('cadreAppraisal', forms, opinion, 0).subject).toMatchObject({ key: 'G2' });
  });
});

it('a row of the registry that no longer holds what was read says so', () => {
  const line = ['H1', A, '改了名', null];
  const isChanged = (cells: readonly (string | null)[]) =>
    office.answers.ask({ sheet: '贫困户名册', kind: null, row: 1, column: 0, cells, above: [] }).isChanged;
  expect(office.askRegistry('households', 1).isChanged).toBe(false);
  expect(isChanged(line)).toBe(true);
});

describe('a roster that names its households by village and head', () => {
  const { pairings: _, ...others } = ROWS;
  const line = (head: string, more: Row = {}): Row => ({
    village: '201村',
    head,
    cadreName: '干部G1',
    ...more,
  });
  const heads = ['户主H1', '户主H2（一组）', '无此人'];
  const roster = heads.map((head) => line(head, { unit: '市水利局' }));
  const asked = new Office([...sheetsOf(others), rosterSheet(roster, '结对帮扶台账')]);

  it('tells of a cadre whom he helps, and how that was found', () => {
    const lines = asked.lines(asked.askRegistry('cadres', 1), 'households');
    expect(lines.map(({ text, key, record }) => [text, key, record?.columnIndex ?? null])).toEqual([
      ['户主H1', 'H1', 1],
      ['户主H2', 'H2', 1],
      ['无此人', null, null],
    ]);
    expect(lines[0]?.details).toContainEqual({ kind: 'householdMethod', method: 'village+head' });
    expect(lines[2]).toMatchObject({ source: { sheet: '结对帮扶台账', row: 4, columnIndex: 1 } });
    expect(lines[2]?.details).toContainEqual({ kind: 'notFound' });
  });

  it('is filtered by what it has', () => {
    const grid = asked.written('linkage');
    const row = grid.findIndex((cells) => cells.includes('G1') && cells[0] === '干部');
    const answer = asked.askSheet('linkage', grid, row, (grid[row]?.length ?? 0) - 2);
    const [filter] = asked.answers.filter(answer.id, 0);
    expect(filter).toMatchObject({ sheet: '结对帮扶台账', rows: 2 });
    expect(filter?.criteria.map(({ column, values }) => [column, values])).toEqual([
      [1, ['户主H1', '户主H2（一组）']],
      [0, ['201村']],
      [2, ['干部G1']],
    ]);
  });
});
