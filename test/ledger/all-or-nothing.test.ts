import { Failure } from '../../src/core/words/failure';
import type { Workbook } from '../../src/host';
import { everything, expectSame, openLedger, openSmallLedger } from './open-ledger';

const GENERATED = [
  '校验报告',
  '关联结果',
  '覆盖汇总',
  '未覆盖清单',
  '多线覆盖表',
  '制度落实',
  '统计公报',
  '工作队考核',
  '单位考核',
  '工作队排名',
  '单位排名',
  '等次分布',
  '先进名单',
  '先进公示',
  '评审参考',
  '县区对比',
  '未计入统计',
];

const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const generatedOf = (workbook: Workbook) => namesOf(workbook).filter((name) => GENERATED.includes(name));

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`no failure but ${String(error)}`);
  return error;
}

describe('a run', () => {
  it('changes no registry sheet', async () => {
    const { workbook, ledger } = await openLedger();
    const before = everything(workbook) as { sheets: unknown[] };
    await ledger.runAll();
    const after = everything(workbook) as { sheets: unknown[] };
    expectSame(after.sheets.slice(0, before.sheets.length), before.sheets);
    expect(generatedOf(workbook)).toEqual(GENERATED);
  });

  it('again gives the same sheets in the same places', async () => {
    const { workbook, ledger } = openSmallLedger();
    await ledger.runAll();
    const once = everything(workbook);
    await ledger.runAll();
    expectSame(everything(workbook), once);
  });

  it('cancelled at any of its moments leaves the workbook as it was', async () => {
    const { workbook, ledger } = openSmallLedger();
    const before = everything(workbook);
    let moments = 0;
    await ledger.runAll({ onProgress: () => (moments += 1) });
    for (const sheet of GENERATED) workbook.removeSheet(sheetNamed(workbook, sheet));
    for (let at = 0; at < moments; at += Math.max(1, Math.floor(moments / 12))) {
      const stopping = new AbortController();
      let passed = 0;
      const run = ledger.runAll({
        signal: stopping.signal,
        onProgress: () => {
          if (passed++ === at) stopping.abort();
        },
      });
      expect((await failureOf(run)).code).toBe('Cancelled');
      expect(namesOf(workbook)).toEqual(
        (before as { sheets: { name: string }[] }).sheets.map(({ name }) => name),
      );
    }
    expectSame(everything(workbook), before);
  });

  it('that Excel fails in the middle of leaves the workbook as it was', async () => {
    const { workbook, host, ledger } = openSmallLedger();
    await ledger.runAll();
    const before = everything(workbook);
    const sendMessageToHost = host.bridge.sendMessageToHost.bind(host.bridge);
    const requests = host.statistics.requests;
    await ledger.runAll();
    const inOneRun = host.statistics.requests - requests;
    for (let nth = 1; nth <= inOneRun; nth += Math.max(1, Math.floor(inOneRun / 10))) {
      let sent = 0;
      host.bridge.sendMessageToHost = (text) => {
        sent += 1;
        sendMessageToHost(
          sent === nth ? text.replaceAll(/"ObjectPathId":\d+/gi, '"ObjectPathId":999999') : text,
        );
      };
      await ledger.runAll().catch((error: unknown) => error);
      host.bridge.sendMessageToHost = sendMessageToHost;
      expectSame(everything(workbook), before);
    }
  });
});

describe('sheets of ours', () => {
  it('that a clerk renamed keep the new name and are brought up to date', async () => {
    const { workbook, ledger, host } = openSmallLedger();
    await ledger.check();
    host.person.renameSheet(sheetNamed(workbook, '校验报告'), '本月校验');
    await ledger.check();
    expect(namesOf(workbook)).toContain('本月校验');
    expect(namesOf(workbook)).not.toContain('校验报告');
  });

  it('that a clerk half emptied are written anew as a whole', async () => {
    const { workbook, ledger, host } = openSmallLedger();
    await ledger.summarise();
    const whole = everything(workbook);
    const coverage = sheetNamed(workbook, '覆盖汇总');
    const edits = Array.from({ length: 40 }, (_, row) => ({ row, column: 0, input: null }));
    host.person.edit(coverage, edits);
    await ledger.summarise();
    expectSame(everything(workbook), whole);
  });

  it('that a clerk deleted come back', async () => {
    const { workbook, ledger, host } = openSmallLedger();
    await ledger.summarise();
    const written = generatedOf(workbook).sort();
    host.person.removeSheet(sheetNamed(workbook, '覆盖汇总'));
    expect(generatedOf(workbook)).not.toContain('覆盖汇总');
    await ledger.summarise();
    expect(generatedOf(workbook).sort()).toEqual(written);
  });

  it('leave a clerk’s own sheet of the same name alone', async () => {
    const { workbook, ledger, host } = openSmallLedger();
    const own = host.person.addSheet('校验报告', 0);
    host.person.edit(own, [{ row: 0, column: 0, input: '我的笔记' }]);
    await ledger.check();
    expect(own.cells.get(0, 0)).toBe('我的笔记');
    expect(namesOf(workbook)).toContain('校验报告 (2)');
  });

  it('when protected stand in the way: the sentence names the sheet, and nothing is written', async () => {
    const { workbook, ledger } = openSmallLedger();
    await ledger.runAll();
    sheetNamed(workbook, '关联结果').protection = {};
    const before = everything(workbook);
    const failure = await failureOf(ledger.runAll());
    expect({ code: failure.code, params: failure.params }).toEqual({
      code: 'ProtectedSheet',
      params: { sheet: '关联结果' },
    });
    expectSame(everything(workbook), before);
  });

  it('cannot be added to a workbook whose structure is protected', async () => {
    const { workbook, ledger } = openSmallLedger();
    workbook.isStructureProtected = true;
    const before = everything(workbook);
    expect((await failureOf(ledger.runAll())).code).toBe('ProtectedWorkbook');
    expectSame(everything(workbook), before);
  });
});

describe('sheets for settings', () => {
  it('are added once, with what holds, and are no registry sheets', async () => {
    const { workbook, ledger } = await openLedger();
    for (const name of ['参数', '规则']) {
      const sheet = workbook.sheets.find((candidate) => candidate.name === name);
      if (sheet) workbook.removeSheet(sheet);
    }
    const before = await ledger.check();
    expect(await ledger.missingSteering()).toEqual(['参数', '等次', '规则']);
    expect(await ledger.addSteering()).toEqual(['参数', '等次', '规则']);
    expect(await ledger.missingSteering()).toEqual([]);
    expect(await ledger.addSteering()).toEqual([]);
    const after = await ledger.check();
    expect({ ...after, settings: before.settings }).toEqual(before);
  });

  it('are not added where one of them comes from somebody else meanwhile', async () => {
    const { workbook, host, ledger, engine } = await openLedger();
    const rules = workbook.findSheet('规则');
    if (rules) workbook.removeSheet(rules);
    const { steeringSheets } = engine;
    jest.spyOn(engine, 'steeringSheets').mockImplementationOnce(() => {
      host.person.addSheet('规则', 0);
      return steeringSheets();
    });
    const before = namesOf(workbook);
    expect(await failureOf(ledger.addSteering())).toMatchObject({
      code: 'NameTaken',
      params: { sheet: '规则' },
    });
    expect(namesOf(workbook)).toEqual(['规则', ...before]);
  });

  it('change what is found', async () => {
    const { workbook, host, ledger } = await openLedger();
    await ledger.addSteering();
    const rules = sheetNamed(workbook, '规则');
    const row =
      Array.from({ length: 100 }, (_, at) => at).find((at) => rules.cells.get(at, 0) === 'P17') ?? 0;
    host.person.edit(rules, [{ row, column: 2, input: '是' }]);
    const { rules: found } = await ledger.check();
    expect(found.map(({ rule }) => rule)).toEqual(['P17']);
  });
});

describe('an Excel', () => {
  it('that is too old is told so', async () => {
    const { ledger } = await openLedger({ requirementSet: '1.8' });
    const failure = await failureOf(ledger.check());
    expect(failure).toMatchObject({ code: 'RequirementSetTooLow', params: { version: '1.9' } });
  });

  it('of the lowest version that we ask for does all', async () => {
    const { workbook, ledger } = await openLedger({ requirementSet: '1.9' });
    await ledger.runAll();
    expect(generatedOf(workbook)).toEqual(GENERATED);
  });

  it('that takes little at once is asked for little at once', async () => {
    const { workbook, ledger, host } = await openLedger({ payloadLimit: 60_000 });
    await ledger.check();
    expect(generatedOf(workbook)).toEqual(['校验报告']);
    expect(host.statistics.largestResponseBytes).toBeLessThanOrEqual(60_000);
  });
});

function sheetNamed(workbook: Workbook, name: string) {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
