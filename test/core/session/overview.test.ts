import { createEngine, type Engine } from '../../../src/core/engine';
import type { PastCheck, RawSheet } from '../../../src/core/registry';
import type { RunOptions } from '../../../src/core/words/settings';
import { rawSheet, tableSheet } from '../build';
import { cadre, household, pairing, village } from '../counted';
import { sheetsOf } from '../report/laid-out';
import { AS_OF, CLEAN } from '../rules/office';

const RUN: RunOptions = {
  year: 2014,
  asOf: AS_OF,
  locale: 'zh-CN',
  runAt: '2015-01-05 09:30',
  programVersion: '1.2.3',
};

async function checked(sheets: readonly RawSheet[], pastChecks: readonly PastCheck[] = []): Promise<Engine> {
  const engine = createEngine();
  await engine.open({ name: '台账.xlsx', date1904: false, pastChecks });
  for (const sheet of sheets) await engine.addSheet(sheet);
  await engine.check(RUN);
  return engine;
}

const overviewOf = async (sheets: readonly RawSheet[], past: readonly PastCheck[] = []) =>
  (await checked(sheets, past)).overview();

/** A village in a township of its own; `number` tells both. */
const codeOf = (number: number): string => `4103271${String(number).padStart(2, '0')}201`;
const villageOf = (number: number) =>
  village(codeOf(number), { county: '宜阳县', township: `${number}镇`, village: `${number}村` });

describe('findings by township', () => {
  /** A household in each township, with so many wrong telephones as the township's number says. */
  const households = Array.from({ length: 12 }, (_, at) =>
    Array.from({ length: at + 1 }, (__, one) => household(`H${at}-${one}`, codeOf(at + 1), { phone: '12' })),
  ).flat();
  const sheets = sheetsOf({ villages: Array.from({ length: 12 }, (_, at) => villageOf(at + 1)), households });

  it('are the groups of 核对, the worst by themselves and the others summed', async () => {
    const engine = await checked(sheets);
    const { findings, isCut } = await engine.overview();
    const groups = await engine.findingGroups('place', {});
    expect(findings.lines).toEqual(groups.map(({ id, counts }) => ({ name: id, figures: counts })));
    expect(findings.shown).toBe(8);
    const rest = findings.lines.slice(8).reduce((sum, { figures }) => sum + figures.warning, 0);
    expect(findings.rest?.warning).toBe(rest);
    const all = findings.lines.reduce((sum, { figures }) => sum + figures.warning, 0);
    expect(findings.total.warning).toBe(all);
    expect(isCut).toBe(false);
  });

  it('leave no single one to a rest', async () => {
    const few = { villages: Array.from({ length: 9 }, (_, at) => villageOf(at + 1)) };
    const { findings } = await overviewOf(sheetsOf({ ...few, households: households.slice(0, 45) }));
    expect([findings.lines.length, findings.shown, findings.rest]).toEqual([9, 9, null]);
  });

  it('are none where nothing is wrong', async () => {
    const { findings } = await overviewOf(sheetsOf(CLEAN));
    expect(findings).toEqual({
      lines: [],
      shown: 0,
      rest: null,
      total: { error: 0, warning: 0, info: 0 },
    });
  });
});

describe('coverage', () => {
  const villages = [
    village('410327101201', { county: '宜阳县', township: '甲镇' }),
    village('410325101201', { county: '嵩县', township: '乙镇' }),
    village('410324101201', { county: '栾川县', township: '丙镇' }),
  ];
  const households = [
    household('H1', '410327101201'),
    household('H2', '410327101201'),
    household('H3', '410325101201'),
    household('H4', '410324101201'),
  ];
  const cadres = [cadre('G1', '410327101201'), cadre('G2', '410324101201')];
  const pairings = [pairing('H1', 'G1'), pairing('H4', 'G2')];

  it('is by county, the least first, those that are whole summed', async () => {
    const engine = await checked(sheetsOf({ villages, households, cadres, pairings }));
    const { coverage } = await engine.overview();
    expect(coverage.level).toBe('county');
    expect(coverage.households).toEqual({
      lacking: [],
      picture: {
        lines: [
          { name: '嵩县', figures: { done: 0, of: 1 } },
          { name: '宜阳县', figures: { done: 1, of: 2 } },
          { name: '栾川县', figures: { done: 1, of: 1 } },
        ],
        shown: 3,
        rest: null,
        total: { done: 2, of: 4 },
      },
    });
    const { coverage: figures } = await engine.figures();
    expect(coverage.villages.picture?.total).toEqual({
      done: figures.city.withTeam,
      of: figures.city.poorVillages,
    });
  });

  it('is by township where there is one county', async () => {
    const [own] = villages;
    const other = village('410327102201', { county: '宜阳县', township: '丁镇' });
    const rows = { villages: [own ?? {}, other], households: households.slice(0, 2), cadres, pairings };
    const { coverage } = await overviewOf(sheetsOf(rows));
    expect(coverage.level).toBe('township');
    expect(coverage.households.picture?.lines).toEqual([{ name: '甲镇', figures: { done: 1, of: 2 } }]);
  });

  it('sums the places that are whole where several are', async () => {
    const many = [1, 2, 3, 4].map(villageOf);
    const each = [1, 2, 3, 4].map((number) => household(`H${number}`, codeOf(number)));
    const helped = [2, 3, 4].map((number) => pairing(`H${number}`, 'G1'));
    const rows = { villages: many, households: each, cadres: [cadre('G1', codeOf(1))], pairings: helped };
    const { coverage } = await overviewOf(sheetsOf(rows));
    expect(coverage.households.picture).toMatchObject({
      lines: [{ name: '1镇' }, {}, {}, {}],
      shown: 1,
      rest: { done: 3, of: 3 },
    });
  });

  it('cannot be told without the sheets that it is told by', async () => {
    const { coverage } = await overviewOf(sheetsOf({ villages, households }));
    expect(coverage.households).toEqual({ picture: null, lacking: ['pairings'] });
    expect(coverage.villages).toEqual({ picture: null, lacking: ['cadres'] });
  });
});

describe('completeness', () => {
  const [whole] = CLEAN.households;
  const households = ['1', '2', '3'].map((end, at) => ({
    ...whole,
    id: `410325101201000${end}`,
    ...(at < 2 ? { head: null } : {}),
  }));

  it('counts the cells that must be filled, sheet by sheet, and says where the blank ones are listed', async () => {
    const engine = await checked(sheetsOf({ villages: CLEAN.villages, units: CLEAN.units, households }));
    const { completeness } = await engine.overview();
    const [first, ...others] = completeness?.lines ?? [];
    expect(first).toMatchObject({ name: '贫困户名册', listed: { rule: 'F01', sheet: '贫困户名册' } });
    const blank = (await engine.findings({ rule: 'F01', sheet: '贫困户名册' }, 0, 10)).total;
    expect((first?.figures.of ?? 0) - (first?.figures.done ?? 0)).toBe(blank);
    expect(blank).toBe(2);
    for (const { figures, listed } of others) expect([figures.done, listed]).toEqual([figures.of, null]);
  });

  it('counts a column that a sheet lacks as blank, which another rule lists', async () => {
    const villages = rawSheet('贫困村名册', [
      ['村编码', '村名', '县区'],
      ['410327101201', '一村', '宜阳县'],
    ]);
    const { completeness } = await overviewOf([villages]);
    const [line] = completeness?.lines ?? [];
    expect(line?.listed).toEqual({ rule: 'S02', sheet: '贫困村名册' });
    expect(line?.figures.done).toBeLessThan(line?.figures.of ?? 0);
  });

  it('names the sheets of a table together, and no one of them where several have blanks', async () => {
    const sheet = tableSheet('households', households.slice(0, 1));
    const other = { ...tableSheet('households', households.slice(1, 2)), name: '贫困户补报' };
    const { completeness } = await overviewOf([...sheetsOf({ villages: CLEAN.villages }), sheet, other]);
    const [line] = completeness?.lines ?? [];
    expect(line).toMatchObject({ name: '贫困户名册、贫困户补报', listed: { rule: 'F01', sheet: null } });
  });
});

describe('the trend', () => {
  const past = (registry: string, part: Partial<PastCheck> = {}): PastCheck => ({
    at: '2014-12-01 08:00',
    year: 2014,
    registry,
    error: 7,
    warning: 2,
    info: 0,
    ...part,
  });
  const NOW = { at: RUN.runAt, year: 2014, error: 0, warning: 0, info: 0 };

  it('goes from the checks that the workbook remembers to this one, year by year', async () => {
    const { trend } = await overviewOf(sheetsOf(CLEAN), [past('a.1', { year: 2013 }), past('b.2')]);
    const { registry: _registry, ...before } = past('b.2');
    expect(trend).toEqual([before, NOW]);
  });

  it('is no longer for a registry that was checked before as it stands', async () => {
    const engine = await checked(sheetsOf(CLEAN));
    const { basis } = await engine.check(RUN);
    const { trend } = await overviewOf(sheetsOf(CLEAN), [past(basis.registry)]);
    expect(trend).toEqual([{ ...NOW, at: '2014-12-01 08:00' }]);
  });
});
