import type { Engine } from '../../src/core/engine';
import { Failure } from '../../src/core/failure';
import { RawColumnBuilder, type RawSheet } from '../../src/core/registry';
import { connectEngine, serveEngine } from '../../src/taskpane/engine';
import { unanswering } from './unanswering-engine';

const OPTIONS = { locale: 'zh-CN', runAt: '2014-12-31 09:00', programVersion: '0.1.0' } as const;

let ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports) port.close();
  ports = [];
});

/** An engine on the far side of a message channel, as in a worker. */
function across(create: () => Engine): Engine {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveEngine(create, port2);
  port2.start();
  return connectEngine(port1);
}

function sheetOf(values: readonly unknown[]): RawSheet {
  const column = new RawColumnBuilder(values.length);
  for (const value of values) column.append(value);
  return {
    name: '贫困户名册',
    firstRow: 0,
    firstColumn: 0,
    rowCount: values.length,
    columns: [column.build()],
    merges: [],
  };
}

it('hands columns over instead of copying them', async () => {
  const received: RawSheet[] = [];
  const engine = across(() => ({
    ...unanswering(),
    addSheet: (sheet) => {
      received.push(sheet);
    },
  }));
  const sheet = sheetOf(['户编号', 'H1', 3, true]);
  await engine.addSheet(sheet);
  const column = received[0]?.columns[0];
  expect([...(column?.values ?? [])]).toEqual([0, 1, 3, 1]);
  expect([...(column?.kinds ?? [])]).toEqual([1, 1, 2, 3]);
  expect(column?.texts).toEqual(['户编号', 'H1']);
  expect(sheet.columns[0]?.values.byteLength).toBe(0);
  expect(sheet.columns[0]?.kinds.byteLength).toBe(0);
});

it('carries a failure with its code and params', async () => {
  const engine = across(() => ({
    ...unanswering(),
    check: () => {
      throw new Failure('BadSetting', { setting: '截止日期', value: '去年' });
    },
  }));
  const refused = await Promise.resolve(engine.check(OPTIONS)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Failure);
  expect(refused).toMatchObject({ code: 'BadSetting', params: { setting: '截止日期', value: '去年' } });
});

it('carries an unexpected error with its message', async () => {
  const engine = across(() => ({
    ...unanswering(),
    link: () => {
      throw new RangeError('no such row');
    },
  }));
  await expect(engine.link()).rejects.toMatchObject({ name: 'RangeError', message: 'no such row' });
});

it('answers findings from the workbook checked last, until another one is checked', async () => {
  let engines = 0;
  const engine = across(() => {
    const number = ++engines;
    return {
      ...unanswering(),
      open: () => undefined,
      check: () => ({ listed: number }) as ReturnType<Engine['check']>,
      findings: () => ({ total: number, findings: [] }),
      link: () => ({ pairings: number }) as ReturnType<Engine['link']>,
    };
  });
  const total = async () => (await engine.findings({}, 0, 10)).total;
  await engine.open({ name: '一.xlsx', date1904: false });
  await engine.check(OPTIONS);
  const first = await total();
  await engine.open({ name: '二.xlsx', date1904: false });
  expect(await total()).toBe(first);
  await engine.check(OPTIONS);
  expect(await total()).toBe(first + 1);
  expect(await engine.link()).toEqual({ pairings: first + 1 });
});

it('rejects what is waiting, and all that follows, when the worker breaks down', async () => {
  const thread = Object.assign(new EventTarget(), { postMessage: () => undefined });
  const engine = connectEngine(thread);
  const waiting = Promise.resolve(engine.link()).catch((error: unknown) => error);
  thread.dispatchEvent(Object.assign(new Event('error'), { message: 'script not found' }));
  const expected = { code: 'HostError', params: { code: 'Worker', message: 'script not found' } };
  expect(await waiting).toMatchObject(expected);
  await expect(engine.figures()).rejects.toMatchObject(expected);
});
