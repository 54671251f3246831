import { createEngine } from '../../../src/core/engine';
import { GENERATED_KINDS } from '../../../src/core/report';
import { sheetsOf } from '../report/laid-out';
import { AS_OF, CLEAN } from '../rules/office';

it('tells how far the year’s work is', async () => {
  const engine = createEngine();
  void engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of sheetsOf(CLEAN)) void engine.addSheet(sheet);
  await engine.check({ year: 2014, asOf: AS_OF, locale: 'zh-CN', runAt: '', programVersion: '0' });
  const { year, linked, households, villages, scores, judged } = await engine.yearEnd();
  expect(year).toBe(2014);
  expect(linked).toEqual({ done: 1, of: 1 });
  expect(households).toEqual({ done: 1, of: 1 });
  expect(villages.of).toBe(1);
  expect(scores.done).toBeLessThanOrEqual(scores.of);
  expect(judged.工作队.of).toBe(1);
});

it('tells whether a check leaves pairings to propose and scores to give', async () => {
  const engine = createEngine();
  void engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of sheetsOf({ ...CLEAN, pairings: [] })) void engine.addSheet(sheet);
  const run = { year: 2014, asOf: AS_OF, locale: 'zh-CN', runAt: '', programVersion: '0' } as const;
  await engine.check(run);
  const { scores } = await engine.yearEnd();
  expect(await engine.workLeft()).toEqual({ pairings: 1, scores: scores.of });
  void engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of sheetsOf(CLEAN)) void engine.addSheet(sheet);
  await engine.check(run);
  expect((await engine.workLeft()).pairings).toBe(0);
});

it('gives outlines of all sheets that can be handed from one thread to another', async () => {
  const engine = createEngine();
  void engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of sheetsOf(CLEAN)) void engine.addSheet(sheet);
  await engine.check({ year: 2014, asOf: AS_OF, locale: 'zh-CN', runAt: '', programVersion: '0' });
  const outlines = await engine.layOut(GENERATED_KINDS);
  expect(structuredClone(outlines)).toEqual(outlines);
  expect(outlines.length).toBeGreaterThan(10);
});
