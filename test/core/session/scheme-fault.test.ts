import { createEngine } from '../../../src/core/engine';
import { serialOf, type RawSheet } from '../../../src/core/registry';
import { readingSentence } from '../../../src/locales';
import type { RunOptions } from '../../../src/core/words/settings';
import { rawSheet } from '../build';
import { judgedCity } from '../report/judged-city';

const OPTIONS: RunOptions = {
  year: 2014,
  asOf: serialOf(2014, 12, 31),
  locale: 'zh-CN',
  runAt: '2015-01-05 09:30',
  programVersion: '1.2.3',
};
const HEADER = ['编号', '考核对象', '二级指标', '满分', '计分方式', '指标项', '目标值'];
const WRONG = rawSheet('考核指标', [HEADER, ['T01', '工作队', '队伍', 100, '达标比例', 'teamSize', '三人']]);

/** A city whose scheme has a fault, checked. */
async function checked() {
  const engine = createEngine();
  const others = judgedCity({ teams: [[50, 40]], units: [[50, 40]] }).filter(
    ({ name }) => name !== '考核指标',
  );
  await engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of [...others, WRONG] as RawSheet[]) await engine.addSheet(sheet);
  return { engine, summary: await engine.check(OPTIONS) };
}

describe('a fault in the scheme', () => {
  it('stops no check, no links and no coverage', async () => {
    const { engine, summary } = await checked();
    expect(summary.tables.map(({ table }) => table)).toContain('villages');
    expect((await engine.figures()).coverage.city.withTeam).toBe(1);
    const kinds = [
      'validationReport',
      'linkage',
      'coverage',
      'gaps',
      'matrix',
      'mechanisms',
      'bulletin',
    ] as const;
    expect(await engine.layOut(kinds)).toHaveLength(kinds.length);
    expect(await engine.steeringSheets()).toHaveLength(5);
  });

  it('is told with sheet and cell', async () => {
    const { summary } = await checked();
    expect(readingSentence(summary.reading, 'zh-CN')).toMatch(
      /没有进行考核：.*考核指标.*G2 “三人”不是数字.*以前生成的，没有更新/,
    );
    expect(readingSentence(summary.reading, 'en')).toMatch(/Nobody was evaluated: .*考核指标.*G2/);
  });

  it.each([
    'teamEvaluation',
    'unitEvaluation',
    'advancedList',
    'cadreAppraisal',
    'countyComparison',
  ] as const)('keeps %s from being laid out', async (kind) => {
    const { engine } = await checked();
    await expect(engine.layOut([kind])).rejects.toMatchObject({ code: 'BadScheme' });
  });

  it('stops whatever rests on the scheme', async () => {
    const { engine } = await checked();
    for (const asked of [() => engine.scoreHandOut(), () => engine.schemeIndicators()])
      await expect(asked()).rejects.toMatchObject({ code: 'BadScheme' });
  });

  it('leaves a document without results, which says why', async () => {
    const { engine } = await checked();
    const { evaluation, bulletin, coverage } = await engine.document();
    expect(evaluation).toMatchObject({
      teams: [],
      units: [],
      stopped: expect.stringContaining('G2') as string,
    });
    expect(bulletin).toMatchObject({ poorVillages: 1, advancedTeams: null, advancedUnits: null });
    expect(coverage.city.withTeam).toBe(1);
  });
});
