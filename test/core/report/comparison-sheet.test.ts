import { Answers } from '../../../src/core/answers';
import type { PlanCell } from '../../../src/core/report';
import { selected } from '../answers/asked';
import { cadre, household, pairing, village, type Rows } from '../counted';
import { earlierOf, laidOut, sheetsOf, type LaidOut, remarksOf } from './laid-out';

const [A, B] = ['410327101201', '410327101202'];
const E = '410325101201';
const SONG = { county: '嵩县', township: '田湖镇' };
const headIds = ['410327197001010012', '410327197001010039', '410327197001010055'];

function year(changes: Rows): Rows {
  return {
    villages: [village(A), village(B), village(E, SONG)],
    households: [],
    cadres: [cadre('G1', A, { start: '2012-01-01', idNo: headIds[2] ?? null })],
    units: [{ name: '市水利局', category: '市直单位' }],
    pairings: [],
    ...changes,
  };
}

/** This year: two households of 宜阳 left poverty, one of 嵩县 is new; a village of 宜阳 lost its cadre. */
function sheet(locale: 'zh-CN' | 'en' = 'zh-CN'): LaidOut {
  const [h1, h2, h3] = headIds;
  const before = year({
    households: [household('H1', A, { headId: h1 ?? null }), household('H2', B, { headId: h2 ?? null })],
    pairings: [pairing('H1', 'G1', { start: '2012-01-01' })],
  });
  const lifted = { status: '已脱贫', exitYear: 2014 };
  const now = year({
    households: [
      household('H1', A, { headId: h1 ?? null, ...lifted }),
      household('H2', B, { headId: h2 ?? null, ...lifted }),
      household('H3', E, { headId: h3 ?? null }),
    ],
    cadres: [cadre('G1', B, { start: '2012-01-01', idNo: h3 ?? null })],
  });
  return laidOut('comparison', sheetsOf(now), { locale }, earlierOf(sheetsOf(before)));
}

/** The rows below a header that begins so, up to the first blank one. */
function tableFrom(
  cells: readonly (readonly PlanCell[])[],
  ...header: string[]
): readonly (readonly PlanCell[])[] {
  const top = cells.findIndex((line) => header.every((text, column) => line[column] === text));
  const rest = cells.slice(top + 1);
  return rest.slice(
    0,
    rest.findIndex((line) => line.every((cell) => cell === null || cell === '')),
  );
}

it('names both workbooks, in either language', () => {
  expect(sheet().cells[0]?.[0]).toBe('2012—2014年度驻村帮扶情况对比表');
  expect(remarksOf(sheet()).join(' ')).toMatch(/上年\.xlsx.*台账\.xlsx/);
  expect(JSON.stringify(sheet('en').cells)).toMatch(/2012 and 2014 compared.*Left poverty/);
});

it('counts the changes of each county from the lists below', () => {
  const { computed } = sheet();
  const cells = computed();
  const header = cells.find((line) => line[0] === '对象' && line.includes('脱贫')) ?? [];
  const households = cells.filter(([of]) => of === '户');
  const at = (line: readonly PlanCell[] | undefined, kind: string) => line?.[header.indexOf(kind)];
  expect(households.map(([, county]) => county)).toEqual(['宜阳县', '嵩县', '合计']);
  expect(households.map((line) => at(line, '脱贫'))).toEqual([2, 0, 2]);
  expect(households.map((line) => at(line, '新识别（新增）'))).toEqual([0, 1, 1]);
  expect(households.map((line) => at(line, '失去结对'))).toEqual([1, 0, 1]);
});

it('sets the coverage of both years side by side, with what was gained and lost', () => {
  const figures = tableFrom(sheet().computed(), '指标');
  const line = (name: string) => figures.find(([figure]) => figure === name)?.slice(1, 6);
  expect(line('贫困村')).toEqual([3, 3, 0, 0, 0]);
  expect(line('已派驻工作队的村')).toEqual([1, 1, 1, 1, 0]);
  expect(line('在册贫困户')).toEqual([2, 3, 1, 0, 1]);
  expect(line('已结对户')).toEqual([1, 0, 0, 1, -1]);
});

it('every figure follows from last year’s and the changes', () => {
  for (const [name, before, now, gained, lost, net] of tableFrom(sheet().computed(), '指标')) {
    expect([name, Number(now) - Number(before)]).toEqual([name, net]);
    if (name !== '应结对户') expect([name, Number(gained) - Number(lost)]).toEqual([name, net]);
  }
});

it('lists every change with a jump to the row that this workbook has', () => {
  const { cells, bands } = sheet();
  const lines = tableFrom(cells, '变化', '县(区)');
  expect(lines[0]?.slice(0, 2)).toEqual(['失去工作队', '宜阳县']);
  const lifted = cells.find(([kind, , , , id]) => kind === '脱贫' && id === 'H2');
  expect(lifted?.slice(0, 9)).toEqual([
    ...['脱贫', '宜阳县', '韩城镇', '202村', 'H2', '户主H2', '未脱贫', '已脱贫'],
    { formula: `=HYPERLINK("#'贫困户名册'!A3","第 3 行")` },
  ]);
  const tables = bands.flatMap(({ table }) => table ?? []);
  expect(tables).toEqual(['zhucun_changed_villages', 'zhucun_changed_households', 'zhucun_changed_cadres']);
});

it('each count leads to its rows, where they are in this workbook', () => {
  const { results, computed } = sheet();
  const grid = computed();
  const answers = new Answers(results);
  const ask = (of: string, county: string, kind: string) => {
    const row = grid.findIndex(([first, second]) => first === of && second === county);
    const top = grid.findIndex((line) => line[0] === '对象' && line.includes(kind));
    const column = grid[top]?.indexOf(kind) ?? -1;
    return answers.ask(selected(grid as never, '年度对比', 'comparison', row, column)).figure;
  };
  expect(ask('户', '宜阳县', '脱贫')).toMatchObject({
    value: 2,
    shown: 2,
    table: 'households',
    isOutdated: false,
  });
  expect(ask('户', '合计', '新识别（新增）')).toMatchObject({ value: 1, shown: 1 });
  expect(ask('村', '宜阳县', '新有工作队')).toMatchObject({ value: 1, table: 'villages' });
});

it('says where nothing has changed, and where there is nothing to compare with', () => {
  const sheets = sheetsOf(year({}));
  const { cells } = laidOut('comparison', sheets, {}, earlierOf(sheets));
  expect(cells.filter(([text]) => text === '没有变化。')).toHaveLength(3);
  expect(remarksOf(laidOut('comparison', sheets))[0]).toBe('没有选定上年台账，没有对比。');
});
