import { createEngine } from '../../../src/core/engine';
import { RawColumns, TABLES, type CellValue, type RawSheet, type TableKey } from '../../../src/core/registry';
import { AS_OF, CLEAN } from '../rules/office';

const [ROWS, COLUMNS] = [1_048_576, 16_384];
/** Of processor time: what is looked at cell by cell as far as a sheet spans takes hours. */
const MOST_SECONDS = 30;

type Grid = readonly (readonly CellValue[])[];

/** A sheet that somebody has typed something into at its far end. */
function farSheet(name: string, rows: Grid): RawSheet {
  const columns = new RawColumns(ROWS, COLUMNS);
  rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      columns.set(row, column, cell);
    });
  });
  columns.set(ROWS - 1, COLUMNS - 1, 1);
  return { name, firstRow: 0, firstColumn: 0, rowCount: ROWS, columns: columns.build(), merges: [] };
}

function registrySheet(key: TableKey, rows: readonly Readonly<Record<string, CellValue>>[]): RawSheet {
  const { sheet, fields } = TABLES[key];
  const known = Object.entries(fields).slice(0, 16);
  const lines = rows.map((row) => known.map(([name]) => row[name] ?? null));
  // With a note under the table, every row is asked whether it is one.
  return farSheet(sheet, [known.map(([, { header }]) => header), ...lines, ['填表人：甲']]);
}

const STEERING: Readonly<Record<string, Grid>> = {
  参数: [
    ['参数', '值'],
    ['考核年度', 2014],
  ],
  县区: [
    ['县(区)', '县类别', '是否秦巴片区'],
    ['嵩县', '国定贫困县', '是'],
  ],
  考核指标: [
    ['编号', '考核对象', '一级指标', '二级指标', '满分', '计分方式'],
    ['T1', '工作队', '甲', '乙', 100, '人工'],
  ],
  等次: [
    ['类别', '考核对象', '名称', '值'],
    ['等次', '工作队', '优秀', 90],
  ],
  规则: [
    ['编号', '级别', '启用'],
    ['F01', '警告', '是'],
  ],
  退回记录: [['退回记录'], ['乡镇（文件）', '最近一轮', '退回时间']],
};

async function processorSeconds(sheet: RawSheet, others: readonly RawSheet[]): Promise<number> {
  const from = process.cpuUsage();
  const engine = createEngine();
  await engine.open({ name: '台账.xlsx', date1904: false });
  for (const each of [...others, sheet]) await engine.addSheet(each);
  await engine.mapSheets();
  await engine.check({
    ...{ asOf: AS_OF, year: 2014, locale: 'zh-CN', runAt: '', doubts: true, programVersion: '0' },
    locale: 'zh-CN',
  });
  await engine.marks();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

const households = registrySheet('households', CLEAN.households);

it.each(Object.entries(STEERING))(
  'a far cell in %s costs no more than what is filled',
  async (name, rows) => {
    expect(
      await processorSeconds(farSheet(name, rows), [registrySheet('villages', CLEAN.villages)]),
    ).toBeLessThan(MOST_SECONDS);
  },
);

it('a far cell in a registry sheet with a note under it, as well', async () => {
  expect(await processorSeconds(households, [])).toBeLessThan(MOST_SECONDS);
});
