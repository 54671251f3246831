import { DEFAULT_SCHEME, evaluate, readScheme, shownTarget } from '../../../src/core/evaluation';
import type { CellValue } from '../../../src/core/registry';
import type { Settings } from '../../../src/core/words/settings';
import { rawSheet } from '../build';
import { cadre, counted, household, village, type Row } from '../counted';

const code = (index: number): string => `41032710${1000 + index}`;
const HEADER = ['编号', '考核对象', '二级指标', '满分', '计分方式', '指标项', '目标值', '适用条件'];

/** Teams of one household each with these sums of money, judged by the one indicator of a scheme. */
function judged(funds: readonly number[], row: readonly CellValue[], changes: Partial<Settings> = {}) {
  const scheme = readScheme({
    name: 'a.xlsx',
    date1904: false,
    sheets: [rawSheet('考核指标', [HEADER, row])],
  });
  const { registry, links, settings, coverage } = counted(
    {
      villages: funds.map((_, team) => village(code(team))),
      cadres: funds.map((_, team) => cadre(`G${team}`, code(team))),
      households: funds.map((_, team) => household(`H${team}`, code(team))),
      projects: funds.flatMap((paid, team): Row[] =>
        paid === 0 ? [] : [{ id: `X${team}`, villageCode: code(team), paid, start: '2014-05-01' }],
      ),
    },
    changes,
  );
  const { teams, applied } = evaluate(registry, links, settings, coverage, scheme);
  const [indicator] = applied['工作队'].indicators;
  return {
    target: indicator && shownTarget(indicator),
    scores: funds.map((_, team) => teams.find(({ subject }) => subject === code(team))?.scores[0]),
  };
}

const FUNDS = ['T01', '工作队', '帮扶资金', 100, '达标比例', 'fundsPerHousehold'];

it.each<[string, CellValue, readonly number[], string, readonly number[]]>([
  ['the middle one', '中位数', [4, 1, 2], '中位数（2）', [100, 50, 100]],
  ['the mean of the middle two', '中位数', [0, 1, 3, 8], '中位数（2）', [0, 50, 100, 100]],
  ['of those that have any', '非零中位数', [0, 0, 0, 4, 8], '非零中位数（6）', [0, 0, 0, 66.67, 100]],
  ['nothing where most have nothing: all reach it', '中位数', [0, 0, 5], '中位数（0）', [100, 100, 100]],
  ['untold where nobody has any', '非零中位数', [0, 0], '非零中位数', [0, 0]],
  ['computed anew, whatever stands behind it', '中位数（0.7）', [4, 1, 2], '中位数（2）', [100, 50, 100]],
])('a target is %s', (_, word, funds, target, scores) => {
  expect(judged(funds, [...FUNDS, word])).toEqual({ target, scores });
});

it('is the median of those that the indicator applies to', () => {
  expect(judged([0, 4, 8], [...FUNDS, '中位数', 'projects>0'])).toEqual({
    target: '中位数（6）',
    scores: ['notApplicable', 66.67, 100],
  });
});

it('is the least team that the settings ask for', () => {
  const row = ['T01', '工作队', '队伍配备', 100, '达标比例', 'teamSize', '工作队最少人数'];
  expect(judged([0], row, { minimumTeam: 4 })).toEqual({ target: '工作队最少人数（4）', scores: [25] });
});

it('is no word of a method that counts no proportion', () => {
  expect(() => judged([0], ['T01', '工作队', '错误', 100, '扣分', 'errors', '中位数'])).toThrow(
    expect.objectContaining({ faults: [{ cell: 'G2', code: 'notNumber', value: '中位数' }] }) as Error,
  );
});

it('a metric is known by its former name', () => {
  const row = ['T99', '工作队', '台账错误率', 0, '否决', 'errorRatio', 0.2];
  const { indicators } = readScheme({
    name: 'a.xlsx',
    date1904: false,
    sheets: [rawSheet('考核指标', [HEADER, row])],
  });
  expect(indicators[0]).toMatchObject({ id: 'T99', metric: 'errorRate', target: 0.2 });
  expect(DEFAULT_SCHEME.indicators.filter(({ metric }) => metric === 'errorRatio')).toEqual([]);
});
