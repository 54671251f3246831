import fc from 'fast-check';
import { isEligible, type EvaluationResult, type Subject } from '../../../src/core/evaluation';
import { layOut, type PlanCell } from '../../../src/core/report';
import { judgedCity, typedLike, type Given } from './judged-city';
import { headersOf, laidOut, resultsOf } from './laid-out';

type Line = Readonly<Record<string, PlanCell>>;

/** The lists as they show: by header, the rows under each that begins with 序号, and what stands above. */
function listsIn(cells: readonly (readonly PlanCell[])[]): { summary: PlanCell; rows: Line[] }[] {
  return cells.flatMap((header, at) => {
    if (header[0] !== '序号') return [];
    const names = headersOf(header);
    const below = cells.slice(at + 1);
    const end = below.findIndex(([number]) => typeof number !== 'number');
    const rows = below
      .slice(0, end)
      .map((line) => Object.fromEntries(line.map((cell, column) => [names[column] ?? '', cell] as const)));
    return [{ summary: cells[at - 1]?.[0] ?? null, rows }];
  });
}

/** The lists of a city, units first, after scores in both sheets were typed over by those of another. */
function listsOf(before: Given, after = before) {
  const sheet = laidOut('advancedList', judgedCity(before));
  const beside = (['teamEvaluation', 'unitEvaluation'] as const).map((kind) =>
    typedLike(kind, before, after),
  );
  return listsIn(sheet.computed(beside));
}

/** Who is to be commended or left open, by what names them. */
function chosen({ teams, units, applied }: EvaluationResult, subject: Subject) {
  const ranked = subject === '工作队' ? teams : units;
  return ranked
    .filter((own) => isEligible(own, applied[subject]) && own.advanced !== '否')
    .map(({ name, total, rank, advanced }) => [name, total, rank, advanced === '是' ? '拟表彰' : '待定']);
}

function shown(rows: readonly Line[], name: string) {
  return rows
    .filter((line) => line['评审结果'] !== '空缺' && line['评审结果'] !== '')
    .map((line) => [line[name], line['总分'], line['名次'], line['评审结果']]);
}

const GIVEN: Given = {
  teams: [
    [50, 40],
    [50, 30],
    [50, 30],
    [30, 20],
    [40, null],
  ],
  units: [
    [50, 40],
    [50, 39],
    [20, 30],
  ],
  categories: ['省直单位', '中央单位', '市直单位'],
  scope: '中央、省直',
  places: { teams: 2, units: 1 },
};

it('lists who is to be commended and who is left open, and nobody else', () => {
  const [units, teams, ...others] = listsOf(GIVEN);
  expect(others).toEqual([]);
  expect(teams?.summary).toBe('名额 2 个，拟表彰 1 个，待定 2 个，空缺 0 个');
  expect(shown(teams?.rows ?? [], '行政村')).toEqual([
    ['000村', 90, 1, '拟表彰'],
    ['001村', 80, 2, '待定'],
    ['002村', 80, 2, '待定'],
  ]);
  expect(units?.summary).toBe('名额 1 个，拟表彰 1 个，待定 0 个，空缺 0 个');
  expect(shown(units?.rows ?? [], '单位名称')).toEqual([['第1局', 90, 1, '拟表彰']]);
});

it('shows places that stay empty, as nobody of a good enough grade is left', () => {
  const [, teams] = listsOf({ ...GIVEN, places: { teams: 4 } });
  expect(teams?.summary).toBe('名额 4 个，拟表彰 3 个，待定 0 个，空缺 1 个');
  expect(teams?.rows.map((line) => [line['行政村'], line['评审结果']])).toEqual([
    ['000村', '拟表彰'],
    ['001村', '拟表彰'],
    ['002村', '拟表彰'],
    ['', '空缺'],
  ]);
});

it('sets central and provincial units apart from others, where these are asked as well', () => {
  const [state, others] = listsOf({
    ...GIVEN,
    units: [
      [50, 40],
      [55, 40],
      [50, 35],
    ],
    categories: ['省直单位', '市直单位', '中央单位'],
    places: { units: 3 },
    scope: '全部',
  });
  expect(shown(state?.rows ?? [], '单位名称').map(([name]) => name)).toEqual(['第1局', '第3局']);
  expect(shown(others?.rows ?? [], '单位名称').map(([name]) => name)).toEqual(['第2局']);
  expect(others?.summary).toBe('名额 1 个，拟表彰 1 个，待定 0 个，空缺 0 个');
});

it('follows scores that are changed in the sheets of teams and units', () => {
  const score = (full: number) => fc.integer({ min: 0, max: full });
  const line = fc.tuple(score(60), score(40));
  const lines = fc.array(line, { minLength: 5, maxLength: 5 });
  const places = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(lines, lines, lines, lines, places, (teams, units, newTeams, newUnits, count) => {
      const given = (ofTeams: typeof teams, ofUnits: typeof units): Given => ({
        teams: ofTeams,
        units: ofUnits,
        categories: units.map(() => '省直单位'),
        places: { teams: count, units: count },
      });
      const before = given(teams, units);
      const after = given(newTeams, newUnits);
      const { evaluation } = resultsOf(judgedCity(after));
      const lists = listsOf(before, after);
      // A list without a place has no header.
      const listed = (name: string): Line[] =>
        lists.find(({ rows }) => rows[0]?.[name] !== undefined)?.rows ?? [];
      const expectShown = (name: string, subject: Subject): void => {
        const rows = shown(listed(name), name);
        // Of equal standing the sheet's order decides who is listed first; more are left open than there are lines.
        const expected = chosen(evaluation, subject).slice(0, listed(name).length);
        expect(rows.map(([, ...decision]) => decision)).toEqual(expected.map(([, ...decision]) => decision));
        expect(chosen(evaluation, subject)).toEqual(expect.arrayContaining(rows));
      };
      expectShown('行政村', '工作队');
      expectShown('单位名称', '单位');
    }),
    { numRuns: 15 },
  );
});

it('says so where there is nobody', () => {
  const { cells } = laidOut('advancedList', judgedCity({ teams: [[50, null]], units: [] }));
  expect(cells.flat().filter((cell) => cell === '没有符合评先条件的对象。')).toHaveLength(2);
});

it('has a plan of its own kind', () => {
  const plan = layOut('advancedList', resultsOf(judgedCity(GIVEN)));
  expect([plan.kind, plan.name]).toEqual(['advancedList', '先进名单']);
});
