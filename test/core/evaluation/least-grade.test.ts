import { DEFAULT_SCHEME, evaluate, type Indicator } from '../../../src/core/evaluation';
import { cadre, counted, village, type Row } from '../counted';

const code = (index: number): string => `41032710${1000 + index}`;

function judged(id: string): Indicator {
  const fixed = { id, subject: '工作队', group: '', name: id, full: 50, method: '人工', metric: '' } as const;
  return { ...fixed, target: null, floor: null, steps: [], condition: null };
}

describe('the least grade of those advanced', () => {
  const advanced = (lowestAdvanced: string, ...totals: number[]) => {
    const rows = {
      villages: totals.map((_, team) => village(code(team))),
      cadres: totals.map((_, team) => cadre(`G${team}`, code(team))),
      scores: totals.flatMap((total, team): Row[] => [
        { subject: code(team), indicator: 'T1', score: total / 2, assessor: '甲' },
        { subject: code(team), indicator: 'T2', score: total / 2, assessor: '甲' },
      ]),
    };
    const { registry, links, settings, coverage } = counted(rows, { advancedTeams: 3, lowestAdvanced });
    const indicators = ['T1', 'T2'].map(judged);
    const { teams } = evaluate(registry, links, settings, coverage, { ...DEFAULT_SCHEME, indicators });
    return teams.map((team) => `${String(team.grade)} ${team.advanced}`);
  };

  it('leaves places empty rather than give them to the lowest', () => {
    expect(advanced('合格', 95, 60, 59)).toEqual(['优秀 是', '合格 是', '不合格 否']);
    expect(advanced('良好', 95, 60, 59)).toEqual(['优秀 是', '合格 否', '不合格 否']);
    expect(advanced('不合格', 95, 60, 59)).toEqual(['优秀 是', '合格 是', '不合格 否']);
  });

  it('is any but the lowest where the scheme has no such grade', () => {
    expect(advanced('称职', 95, 60, 59)).toEqual(['优秀 是', '合格 是', '不合格 否']);
  });
});
