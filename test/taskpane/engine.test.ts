import type { Engine } from '../../src/core/engine';
import { Failure } from '../../src/core/words/failure';
import { RawColumnBuilder, type RawSheet } from '../../src/core/registry';
import { connectEngine, serveEngine } from '../../src/taskpane/engine';
import { answering } from './answering-engine';

const OPTIONS = { locale: 'zh-CN', runAt: '2014-12-31 09:00', programVersion: '0.1.0' } as const;

let ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports) port.close();
  ports = [];
});

/** An engine on the far side of a message channel, as in a worker. */
function across(answers: Partial<Engine>): Engine {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveEngine(answering(answers), port2);
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
  const engine = across({
    addSheet: (sheet) => {
      received.push(sheet);
      return Promise.resolve();
    },
  });
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
  const engine = across({
    check: () => Promise.reject(new Failure('BadSetting', { setting: '截止日期', value: '去年' })),
  });
  const refused = await engine.check(OPTIONS).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Failure);
  expect(refused).toMatchObject({ code: 'BadSetting', params: { setting: '截止日期', value: '去年' } });
});

it('carries an unexpected error with its message', async () => {
  const engine = across({ link: () => Promise.reject(new RangeError('no such row')) });
  await expect(engine.link()).rejects.toMatchObject({ name: 'RangeError', message: 'no such row' });
});

it('hands the bytes of a file over', async () => {
  const received: number[][] = [];
  const engine = across({
    usePrevious: (name, bytes) => {
      received.push([...bytes]);
      return Promise.resolve({ name, year: 2013, tables: [] });
    },
  });
  const bytes = Uint8Array.of(1, 2, 3);
  expect(await engine.usePrevious('上年.xlsx', bytes)).toMatchObject({ name: '上年.xlsx' });
  expect(received).toEqual([[1, 2, 3]]);
  expect(bytes.byteLength).toBe(0);
});

it('rejects what is waiting, and all that follows, when the worker breaks down', async () => {
  const thread = Object.assign(new EventTarget(), { postMessage: () => undefined });
  const engine = connectEngine(thread);
  const waiting = engine.link().catch((error: unknown) => error);
  thread.dispatchEvent(Object.assign(new Event('error'), { message: 'script not found' }));
  const expected = { code: 'Unexpected', params: { message: 'Worker: script not found' } };
  expect(await waiting).toMatchObject(expected);
  await expect(engine.figures()).rejects.toMatchObject(expected);
});
