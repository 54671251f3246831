import { everything, expectSame, ledgerOver, openSmallLedger } from './open-ledger';
import { sheetsOf } from '../core/report/laid-out';
import { rawSheet } from '../core/build';
import { cadre, village } from '../core/counted';
import { bookOfSheets } from './small-book';

const CODE = '410327101000';

/** Four teams: 90, 87, 84, 81 by 60 and 40 points. */
async function checked(places = 2) {
  const opened = openSmallLedger();
  const settings = opened.workbook.findSheet('参数');
  settings?.cells.set(0, 1, places);
  await opened.ledger.examine({ year: 2014 });
  return opened;
}

describe('trying a scheme', () => {
  it('shows fields, sums and who would move, and changes nothing', async () => {
    const { ledger, workbook } = await checked();
    const before = everything(workbook);
    const indicators = await ledger.engine.schemeIndicators();
    expect(indicators.map(({ id, values }) => [id, values['满分']])).toEqual([
      ['T1', '60'],
      ['T2', '40'],
      ['U1', '60'],
      ['U2', '40'],
    ]);
    const same = await ledger.engine.tryScheme({});
    expect(same.sums).toEqual({ 工作队: 100, 单位: 100 });
    expect(same.effects?.['工作队']).toMatchObject({ subjects: 4, moved: 0, entering: [], leaving: [] });
    expectSame(everything(workbook), before);
  });

  it('names the field that is wrong', async () => {
    const { ledger } = await checked();
    const trial = await ledger.engine.tryScheme({ T1: { 满分: '70' } });
    expect(trial).toMatchObject({
      sums: { 工作队: 110, 单位: 100 },
      faults: [{ id: 'T2', header: '满分', code: 'weights', value: '110' }],
      effects: null,
    });
    const words = await ledger.engine.tryScheme({ U2: { 满分: '四十' } });
    expect(words.faults).toMatchObject([{ id: 'U2', header: '满分', code: 'notNumber' }]);
  });

  it('tells who enters and who leaves the advanced', async () => {
    const villages = [0, 1, 2].map((at) => village(`41032710${1000 + at}`));
    const cadres = [
      ...[0, 1, 2].map((at) => cadre(`A${at}`, `41032710${1000 + at}`, { days: 100 + 60 * at })),
      ...[3, 4].map((at) => cadre(`A${at}`, CODE, { days: 100 })),
    ];
    const { ledger } = ledgerOver(
      bookOfSheets([...sheetsOf({ villages, cadres }), rawSheet('参数', [['工作队最少人数', 3]])]),
    );
    await ledger.examine({ year: 2014 });
    const [size, , days] = await ledger.engine.schemeIndicators();
    expect([size?.metric, days?.metric]).toEqual(['teamSize', 'residentDays']);
    const { effects } = await ledger.engine.tryScheme({ T01: { 满分: '19' }, T03: { 满分: '1' } });
    expect(effects?.['工作队'].subjects).toBe(3);
    expect(effects?.['工作队'].moved).toBeGreaterThan(0);
    expect(effects?.['工作队'].movers[0]).toMatchObject({ subject: expect.any(String) as string });
  });
});

describe('writing a scheme', () => {
  it('changes the cells of 考核指标, is recorded and can be undone', async () => {
    const { ledger, workbook } = await checked();
    const sheet = workbook.findSheet('考核指标');
    const draft = { T1: { 满分: '55' }, T2: { 满分: '45' } };
    expect(await ledger.scheme.write(draft, '方案试算')).toMatchObject({ changed: 2, left: 0 });
    expect([sheet?.cells.get(1, 4), sheet?.cells.get(2, 4)]).toEqual([55, 45]);
    expect(workbook.findSheet('修改记录')?.cells.get(1, 7)).toBe('方案试算 T1');
    await ledger.examine({ year: 2014 });
    expect((await ledger.engine.schemeIndicators())[0]?.values['满分']).toBe('55');
    await ledger.undoLastBatch();
    expect([sheet?.cells.get(1, 4), sheet?.cells.get(2, 4)]).toEqual([60, 40]);
  });

  it('adds the sheet where there is none', async () => {
    const { ledger, workbook } = ledgerOver(
      bookOfSheets(sheetsOf({ villages: [village(CODE)], cadres: [cadre('A', CODE)] })),
    );
    await ledger.examine({ year: 2014 });
    await ledger.scheme.write({ T03: { 满分: '20' }, T09: { 满分: '10' } }, '方案试算');
    expect(workbook.findSheet('考核指标')).toBeDefined();
    await ledger.examine({ year: 2014 });
    const written = (await ledger.engine.schemeIndicators()).find(({ id }) => id === 'T03');
    expect(written?.values['满分']).toBe('20');
  });

  it('adds no sheet, and says so, where somebody has added one since', async () => {
    const { ledger, workbook, host } = ledgerOver(
      bookOfSheets(sheetsOf({ villages: [village(CODE)], cadres: [cadre('A', CODE)] })),
    );
    await ledger.examine({ year: 2014 });
    host.person.addSheet('考核指标', 0);
    const before = everything(workbook);
    await expect(ledger.scheme.write({ T03: { 满分: '20' } }, '方案试算')).rejects.toMatchObject({
      code: 'NameTaken',
      params: { sheet: '考核指标' },
    });
    expectSame(everything(workbook), before);
  });
});
