import { rawSheet } from '../core/build';
import { judgedCity } from '../core/report/judged-city';
import { ledgerOver } from './open-ledger';
import { bookOfSheets } from './small-book';

const HEADER = ['编号', '考核对象', '二级指标', '满分', '计分方式', '指标项', '目标值'];
const WRONG = rawSheet('考核指标', [HEADER, ['T01', '工作队', '队伍', 100, '达标比例', 'teamSize', '三人']]);
const EVALUATED = [
  ...['工作队考核', '单位考核', '工作队排名', '单位排名', '等次分布'],
  ...['先进名单', '先进公示', '评审参考', '县区对比', '干部鉴定'],
];

it('a fault in the scheme keeps the sheets of the evaluation from being written, and no others', async () => {
  const sheets = judgedCity({ teams: [[50, 40]], units: [] }).filter(({ name }) => name !== '考核指标');
  const { ledger, workbook } = ledgerOver(bookOfSheets([...sheets, WRONG]));
  const { check, written } = await ledger.runAll();
  expect(check.reading.schemeFault).toMatchObject({
    sheet: '考核指标',
    faults: [{ cell: 'G2', code: 'notNumber' }],
  });
  const names = written.map(({ sheet }) => sheet);
  expect(names).toEqual(
    expect.arrayContaining(['校验报告', '关联结果', '覆盖汇总', '未覆盖清单', '统计公报']),
  );
  await expect(ledger.papers.write(['cadreAppraisal'])).rejects.toMatchObject({ code: 'BadScheme' });
  const all = workbook.sheets.map(({ name }) => name);
  expect(EVALUATED.filter((name) => all.includes(name))).toEqual([]);
});

it.each([
  ['合革', [{ cell: 'B2', code: 'notInList', value: '合革' }]],
  ['良好', null],
])('a least grade of the advanced of %s is one of the scheme, or a fault', async (grade, faults) => {
  const settings = rawSheet('参数', [
    ['参数', '值'],
    ['先进最低等次', grade],
  ]);
  const sheets = judgedCity({ teams: [[50, 40]], units: [] }).filter(({ name }) => name !== '参数');
  const { check } = await ledgerOver(bookOfSheets([...sheets, settings])).ledger.runAll();
  const { schemeFault } = check.reading;
  expect(schemeFault).toEqual(faults && { sheet: '参数', faults: [expect.objectContaining(faults[0])] });
});
