import fc from 'fast-check';
import {
  DEFAULT_SCHEME,
  evaluate,
  type EvaluationResult,
  type Indicator,
} from '../../../src/core/evaluation';
import { cadre, counted, household, village, type Row, type Rows } from '../counted';

/** Indicators judged by people: their scores are what a test says. */
function judged(...fulls: number[]): Indicator[] {
  return fulls.map((full, index) => ({
    id: `T${index + 1}`,
    subject: '工作队',
    group: '',
    name: `指标${index + 1}`,
    full,
    method: '人工',
    metric: '',
    target: null,
    floor: null,
    steps: [],
    condition: null,
  }));
}

const code = (index: number): string => `41032710${1000 + index}`;

/** One team for each line of scores; null gives none. */
function rowsOf(lines: readonly (readonly (number | null)[])[]): Rows {
  return {
    villages: lines.map((_, team) => village(code(team))),
    cadres: lines.map((_, team) => cadre(`G${team}`, code(team))),
    scores: lines.flatMap((line, team) =>
      line.flatMap((score, index): Row[] =>
        score === null ? [] : [{ subject: code(team), indicator: `T${index + 1}`, score }],
      ),
    ),
  };
}

function evaluated(rows: Rows, scheme: readonly Indicator[], places = 50): EvaluationResult {
  const { registry, links, settings, coverage } = counted(rows, { advancedTeams: places });
  return evaluate(registry, links, settings, coverage, { ...DEFAULT_SCHEME, indicators: scheme });
}

/** `total rank grade advanced` of each team in the order of its line. */
function outcome(
  lines: readonly (readonly (number | null)[])[],
  places?: number,
  scheme = judged(60, 40),
): string[] {
  const { teams } = evaluated(rowsOf(lines), scheme, places);
  return lines.map((_, team) => {
    const result = teams.find(({ subject }) => subject === code(team));
    return `${String(result?.total)} ${String(result?.rank)} ${String(result?.grade)} ${result?.advanced ?? ''}`;
  });
}

describe('teams', () => {
  it('are ranked and graded by their totals', () => {
    expect(
      outcome([
        [50, 39.99],
        [50, 40],
        [40, 40],
        [30, 30],
        [30, 29.99],
      ]),
    ).toEqual(['89.99 2 良好 是', '90 1 优秀 是', '80 3 良好 是', '60 4 合格 是', '59.99 5 不合格 否']);
  });

  it('of one total are ranked by the first indicator that tells them apart', () => {
    expect(
      outcome(
        [
          [40, 40],
          [50, 30],
          [45, 35],
        ],
        1,
      ),
    ).toEqual(['80 3 良好 否', '80 1 良好 是', '80 2 良好 否']);
  });

  it('of equal scores share a rank, and the next rank is left out', () => {
    const { teams } = evaluated(
      rowsOf([
        [50, 30],
        [50, 30],
        [40, 30],
      ]),
      judged(60, 40),
    );
    expect(teams.map(({ rank, isTied }) => [rank, isTied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });

  it('that lack a score are listed last, without rank or grade', () => {
    expect(
      outcome([
        [50, null],
        [40, 30],
      ]),
    ).toEqual(['null null null 否', '70 1 合格 是']);
    const { teams } = evaluated(
      rowsOf([
        [50, null],
        [40, 30],
      ]),
      judged(60, 40),
    );
    expect(teams.map(({ rank }) => rank)).toEqual([1, null]);
  });

  it('take the mean of several assessors', () => {
    const rows = rowsOf([[50, 30]]);
    const again = { subject: code(0), indicator: 'T2', score: 31, assessor: '乙' };
    const { teams } = evaluated({ ...rows, scores: [...(rows.scores ?? []), again] }, judged(60, 40));
    expect(teams[0]?.scores).toEqual([50, 30.5]);
  });

  it('take the sum of what each assessor gave in several rows, up to the full score', () => {
    const gave = (indicator: string, score: number, assessor: string): Row => ({
      subject: code(0),
      indicator,
      score,
      assessor,
    });
    const scores = [
      ...[gave('T1', 20, '甲'), gave('T1', 25, '甲'), gave('T1', 0.5, '甲'), gave('T1', 51, '乙')],
      ...[gave('T2', 30, '甲'), gave('T2', 20, '甲')],
    ];
    const { teams } = evaluated({ ...rowsOf([[]]), scores }, judged(60, 40));
    expect(teams[0]).toMatchObject({ metrics: [48.25, 50], scores: [48.25, 40] });
  });
});

describe('advanced', () => {
  it.each<[string, number, string[]]>([
    ['are the first', 1, ['是', '否', '否', '否']],
    ['is left open for a tie across the cut', 2, ['是', '待定', '待定', '否']],
    ['is settled for a tie before the cut', 3, ['是', '是', '是', '否']],
    ['is nobody without a place', 0, ['否', '否', '否', '否']],
    ['are all where there are places enough', 9, ['是', '是', '是', '是']],
  ])('%s', (_, places, expected) => {
    const lines = [
      [50, 30],
      [45, 30],
      [45, 30],
      [40, 30],
    ];
    expect(outcome(lines, places).map((line) => line.split(' ')[3])).toEqual(expected);
  });

  it('passes over a team with a veto, whose grade is the lowest', () => {
    const veto: Indicator = {
      ...(judged(0)[0] as Indicator),
      id: 'T9',
      method: '否决',
      metric: 'teamSize',
      target: 1,
    };
    const rows = rowsOf([
      [60, 40],
      [50, 40],
    ]);
    const more = [...(rows.cadres ?? []), cadre('G9', code(0))];
    const { teams } = evaluated({ ...rows, cadres: more }, [...judged(60, 40), veto], 1);
    expect(teams.map(({ rank, grade, advanced, vetoes }) => [rank, grade, advanced, vetoes])).toEqual([
      [1, '不合格', '否', ['指标1']],
      [2, '优秀', '是', []],
    ]);
  });
});

describe('an indicator that does not apply', () => {
  const poor: Indicator = {
    ...(judged(20)[0] as Indicator),
    id: 'T3',
    name: '结对覆盖',
    method: '达标比例',
    metric: 'pairedRatio',
    target: 1,
    condition: { metric: 'poorHouseholds', sign: '>', value: 0 },
  };

  it('leaves the total on the other full scores, scaled up', () => {
    const rows = {
      ...rowsOf([
        [30, 30],
        [30, 30],
      ]),
      households: [household('H1', code(0))],
      pairings: [{}],
    };
    const { teams } = evaluated(rows, [...judged(40, 40), poor]);
    expect(teams.map(({ total, scores }) => [total, scores])).toEqual([
      [75, [30, 30, 'notApplicable']],
      [60, [30, 30, 0]],
    ]);
  });

  it('applies to nobody where its sheet was not submitted', () => {
    const { teams, applied } = evaluated(rowsOf([[40, 40]]), [...judged(40, 40), poor]);
    expect(teams[0]).toMatchObject({ total: 100, scores: [40, 40, 'notApplicable'] });
    expect(applied['工作队'].notSubmitted).toEqual([poor]);
  });

  it('gives no total where nothing applies', () => {
    expect(evaluated(rowsOf([[40]]), [poor]).teams[0]).toMatchObject({ total: null, rank: null });
  });
});

const line = fc.tuple(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
);

it('does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(8), (lines, places) => {
      const rows = rowsOf(lines);
      const reversed = Object.fromEntries(
        Object.entries(rows).map(([table, list]) => [table, [...list].reverse()]),
      );
      const standing = ({ teams }: EvaluationResult) =>
        new Map(teams.map(({ subject, rank, isTied, advanced }) => [subject, { rank, isTied, advanced }]));
      const scheme = judged(40, 40, 20);
      expect(standing(evaluated(reversed, scheme, places))).toEqual(
        standing(evaluated(rows, scheme, places)),
      );
    }),
    { numRuns: 60 },
  );
});

it('never gives away more places than there are', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(8), (lines, places) => {
      const { teams } = evaluated(rowsOf(lines), judged(40, 40, 20), places);
      const sure = teams.filter(({ advanced }) => advanced === '是').length;
      const open = teams.filter(({ advanced }) => advanced === '待定').length;
      expect(sure).toBeLessThanOrEqual(places);
      const goodEnough = teams.filter(({ grade }) => grade !== '不合格').length;
      if (open === 0) expect(sure).toBe(Math.min(places, goodEnough));
      else expect(sure + open).toBeGreaterThan(places);
    }),
    { numRuns: 60 },
  );
});
