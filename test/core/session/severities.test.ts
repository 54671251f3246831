import { createEngine } from '../../../src/core/engine';
import { rawSheet } from '../build';
import { sheetsOf } from '../report/laid-out';
import { AS_OF, CLEAN } from '../rules/office';

const STRANGE = [
  ['学校', '年级', '班主任'],
  ['测试小学', '三年级', '张测一'],
  ['测试小学', '四年级', '李测二'],
];

it('each finding is counted under its own severity where a rule finds both, the rule under the gravest', async () => {
  const engine = createEngine();
  await engine.open({ name: '台账.xlsx', date1904: false });
  const unread = [rawSheet('走访记录', STRANGE), rawSheet('Sheet9', STRANGE)];
  for (const sheet of [...sheetsOf(CLEAN), ...unread]) await engine.addSheet(sheet);
  const run = {
    year: 2014,
    asOf: AS_OF,
    locale: 'zh-CN',
    runAt: '2015-01-05 09:30',
    programVersion: '0',
  } as const;
  const { rules, severities } = await engine.check(run);
  expect(rules).toMatchObject([{ rule: 'S09', severity: 'error', count: 2 }]);
  expect(severities).toEqual({ error: 1, warning: 1, info: 0 });
});
