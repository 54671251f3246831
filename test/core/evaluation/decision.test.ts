import fc from 'fast-check';
import {
  DEFAULT_SCHEME,
  evaluate,
  hingedGrades,
  pointsToCut,
  type EvaluationResult,
  type Indicator,
  type Scheme,
} from '../../../src/core/evaluation';
import { cadre, counted, village, type Row } from '../counted';

const code = (index: number): string => `41032710${1000 + index}`;

function judged(id: string, full: number, group = ''): Indicator {
  const fixed = {
    id,
    subject: '工作队',
    group,
    name: `指标${id}`,
    full,
    method: '人工',
    metric: '',
  } as const;
  return { ...fixed, target: null, floor: null, steps: [], condition: null };
}

const TWO = [judged('T1', 60), judged('T2', 40)];

/** Teams with a line of scores each, by a scheme that differs from the default in some respects. */
function evaluated(
  lines: readonly (readonly (number | null)[])[],
  changes: Partial<Scheme> = {},
  places = 50,
  more: readonly Row[] = [],
): EvaluationResult {
  const scheme: Scheme = { ...DEFAULT_SCHEME, indicators: TWO, ...changes };
  const ids = scheme.indicators.map(({ id }) => id);
  const scores = lines.flatMap((line, team) =>
    line.flatMap((score, at): Row[] =>
      score === null ? [] : [{ subject: code(team), indicator: ids[at] ?? '', score, assessor: '甲' }],
    ),
  );
  const { registry, links, settings, coverage } = counted(
    {
      villages: lines.map((_, team) => village(code(team))),
      cadres: lines.map((_, team) => cadre(`G${team}`, code(team))),
      scores: [...scores, ...more],
    },
    { advancedTeams: places },
  );
  return evaluate(registry, links, settings, coverage, scheme);
}

function policy(changes: Partial<Scheme['policies']['工作队']>): Pick<Scheme, 'policies'> {
  const { policies } = DEFAULT_SCHEME;
  return { policies: { ...policies, 工作队: { ...policies['工作队'], ...changes } } };
}

describe('a quota of the highest grade', () => {
  const grades = (quota: number, ...totals: number[]) =>
    evaluated(
      totals.map((total) => [total - 36, 36]),
      policy({ quota }),
    ).teams.map(({ scoreGrade, grade }) => `${String(scoreGrade)} ${String(grade)}`);

  it('is a share of all teams, and those over it drop in the order of ranks', () => {
    expect(grades(0.5, 96, 95, 94, 70)).toEqual(['优秀 优秀', '优秀 优秀', '优秀 良好', '合格 合格']);
  });

  it('is not passed by a tie at its end', () => {
    expect(grades(0.5, 96, 95, 95, 70)).toEqual(['优秀 优秀', '优秀 良好', '优秀 良好', '合格 合格']);
  });

  it('counts whole teams', () => {
    expect(grades(0.49, 96, 95)).toEqual(['优秀 良好', '优秀 良好']);
    expect(evaluated([], policy({ quota: 0.3 })).applied['工作队'].topPlaces).toBe(0);
  });
});

describe('grades of a scheme’s own', () => {
  it('are given by their least totals, the last to a veto', () => {
    const own = policy({
      grades: [
        { grade: '好', from: 85 },
        { grade: '差', from: -Infinity },
      ],
    });
    const veto: Indicator = { ...judged('T3', 0), method: '否决', metric: 'teamSize', target: 0 };
    expect(evaluated([[45, 40]], own).teams[0]?.grade).toBe('好');
    expect(evaluated([[44, 40]], own).teams[0]?.grade).toBe('差');
    expect(evaluated([[60, 40]], { ...own, indicators: [...TWO, veto] }).teams[0]?.grade).toBe('差');
  });
});

describe('a bonus', () => {
  const indicators = [...TWO, judged('T3', 5, '加分'), judged('T4', 5, '加分')];

  it('comes on top of the total, up to the cap', () => {
    const of = (cap: number | null, ...scores: (number | null)[]) =>
      evaluated([[50, 30, ...scores]], { indicators, ...policy({ bonusCap: cap }) }).teams[0]?.total;
    expect(of(null, 3, 4)).toBe(87);
    expect(of(5, 3, 4)).toBe(85);
    expect(of(5, 3, 1)).toBe(84);
  });

  it('is 0 for who was given none', () => {
    expect(evaluated([[50, 30, 3, null]], { indicators }).teams[0]).toMatchObject({
      total: 83,
      scores: [50, 30, 3, 0],
    });
  });
});

describe('the half-year', () => {
  const gave = (team: number, score: number, assessor = '甲'): Row => ({
    subject: code(team),
    indicator: '半年',
    score,
    assessor,
  });
  const weight = (halfYearWeight: number) => policy({ halfYearWeight });

  it('makes its share of the total, on which rank, grade and advanced rest', () => {
    const more = [gave(0, 70), gave(1, 95.5, '甲'), gave(1, 96, '乙')];
    const { teams } = evaluated(
      [
        [55, 36],
        [54, 35],
      ],
      weight(0.3),
      1,
      more,
    );
    expect(teams).toMatchObject([
      {
        subject: code(1),
        halfYear: 95.75,
        yearTotal: 89,
        total: 91.03,
        rank: 1,
        grade: '优秀',
        advanced: '是',
      },
      { subject: code(0), halfYear: 70, yearTotal: 91, total: 84.7, rank: 2, grade: '良好', advanced: '否' },
    ]);
  });

  it('that is missing leaves no total', () => {
    const { teams } = evaluated(
      [
        [55, 36],
        [54, 35],
      ],
      weight(0.3),
      1,
      [gave(1, 0)],
    );
    expect(teams).toMatchObject([
      { subject: code(1), halfYear: 0, total: 62.3, rank: 1 },
      { subject: code(0), halfYear: null, yearTotal: 91, total: null, rank: null, advanced: '否' },
    ]);
  });

  it('counts for nothing where the scheme does not say so', () => {
    const of = (team: number, halfYearWeight: number) =>
      evaluated([[55, 36]], weight(halfYearWeight), 1, [gave(0, 70)]).teams[team];
    expect(of(0, 0)).toMatchObject({ halfYear: null, total: 91 });
    expect(of(0, 1)).toMatchObject({ yearTotal: 91, total: 70 });
  });

  it('is for the subjects that the scheme names', () => {
    const { applied } = evaluated([[55, 36]], weight(0.3));
    expect(applied['单位'].policy.halfYearWeight).toBe(0);
  });

  it('is what a subject’s own word of it is compared with', () => {
    const own = { ...gave(0, 80), assessor: '自评' };
    const { teams } = evaluated([[55, 36]], weight(0.3), 1, [gave(0, 70), own]);
    expect(teams[0]).toMatchObject({ halfYear: 70, reviews: [{ name: '半年', own: 80, verified: 70 }] });
  });

  it('counts when a grade is tried without one indicator', () => {
    // 84 of the year is 良好, without 指标T1 75 and without 指标T2 90; half of it is 90 of the half-year.
    const { teams, applied } = evaluated([[54, 30]], weight(0.5), 1, [gave(0, 90)]);
    expect(hingedGrades(teams, applied['工作队']).map(({ hinges }) => hinges)).toEqual([
      [{ indicator: 1, grade: '优秀' }],
    ]);
  });
});

describe('an own assessment', () => {
  const own = (indicator: string, score: number): Row => ({
    subject: code(0),
    indicator,
    score,
    assessor: '自评',
  });

  it('is no score', () => {
    expect(evaluated([[50, null]], {}, 50, [own('T2', 40)]).teams[0]).toMatchObject({ total: null });
    expect(evaluated([[50, 30]], {}, 50, [own('T2', 40)]).teams[0]?.total).toBe(80);
  });

  it('is marked where it is off the verified score, or total, by more than the share allowed', () => {
    const reviews = (...rows: Row[]) => evaluated([[50, 30]], {}, 50, rows).teams[0]?.reviews;
    expect(reviews(own('T1', 55), own('T2', 27), own('总分', 88))).toEqual([]);
    expect(reviews(own('T1', 55.1), own('T2', 26.9), own('总分', 88.1))).toEqual([
      { name: '指标T1', own: 55.1, verified: 50 },
      { name: '指标T2', own: 26.9, verified: 30 },
      { name: null, own: 88.1, verified: 80 },
    ]);
    const wide = evaluated([[50, 30]], { reviewGap: 0.5 }, 50, [own('T1', 60)]);
    expect(wide.teams[0]?.reviews).toEqual([]);
  });
});

describe('points to the cut', () => {
  const points = (places: number, ...totals: (number | null)[]) => {
    const { teams, applied } = evaluated(
      totals.map((total) => [total === null ? null : total - 30, 30]),
      {},
      places,
    );
    return [...pointsToCut(teams, applied['工作队']).values()];
  };

  it('are counted to the first below for those advanced, to the last place for the others', () => {
    expect(points(2, 90, 85, 80.5, 70)).toEqual([9.5, 4.5, -4.5, -15]);
  });

  it('are none for those left open', () => {
    expect(points(2, 90, 80, 80, 70)).toEqual([10, 0, 0, -10]);
  });

  it('are not told where nobody is on the other side, nor of teams without a total', () => {
    expect(points(5, 90, 80, null)).toEqual([]);
    expect(points(0, 90, 80)).toEqual([]);
  });

  it('say how many points a team could lose', () => {
    const totals = fc.uniqueArray(fc.integer({ min: 30, max: 90 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 6 }), (all, places) => {
        const scores = all.map((total) => [total - 30, 30]);
        const { teams, applied } = evaluated(scores, {}, places);
        const [subject, margin] = [...pointsToCut(teams, applied['工作队'])][0] ?? [];
        if (subject === undefined || margin === undefined || margin <= 0) return;
        const less = (points: number) =>
          evaluated(
            scores.map((line, team) => (code(team) === subject ? [(line[0] ?? 0) - points, 30] : line)),
            {},
            places,
          ).teams.find((team) => team.subject === subject)?.advanced;
        expect(less(margin - 0.01)).toBe('是');
        if (margin + 0.01 <= (all[0] ?? 0)) expect(less(margin + 0.01)).not.toBe('是');
      }),
      { numRuns: 40 },
    );
  });
});

describe('a grade that hangs on one indicator', () => {
  const hinges = (...lines: number[][]) => {
    const { teams, applied } = evaluated(lines);
    return hingedGrades(teams, applied['工作队']).map(({ result, hinges: found }) => [
      result.subject,
      ...found.map(({ indicator, grade }) => `${indicator} ${grade}`),
    ]);
  };

  it('is another without it, the others scaled to the whole', () => {
    // Without 指标T1 30 of 40 is 75, without 指标T2 54 of 60 is 90.
    expect(hinges([54, 30])).toEqual([[code(0), '0 合格', '1 优秀']]);
  });

  it('is not one that stays', () => {
    expect(hinges([50, 33])).toEqual([]);
  });
});
