import { cadre, household, pairing, posting, village, type Rows } from '../counted';
import { rawSheet } from '../build';
import { layOut, type GeneratedKind } from '../../../src/core/report';
import { sheetsOf } from '../report/laid-out';
import { workbookOf } from '../../sample/workbook-of';
import { Office, sheetsOfSample } from './asked';

const [A, B, C] = ['410327101201', '410327102201', '410325101201'];

/** Two counties of one class; cadre G2 helps in both. */
const ROWS: Rows = {
  villages: [
    village(A, { key: '是', poorPopulation: 30 }),
    village(B, { township: '白杨镇' }),
    village(C, { county: '嵩县', township: '田湖镇' }),
  ],
  households: ['1', '2', '3', '4'].map((number, at) => household(`H${number}`, [A, A, B, C][at] ?? A)),
  units: [{ name: '市水利局', category: '市直单位' }],
  postings: [posting('市水利局', A)],
  cadres: [cadre('G1', A), cadre('G2', B), cadre('G3', C)],
  pairings: [pairing('H1', 'G1'), pairing('H3', 'G2'), pairing('H4', 'G2')],
};
const CLASSES = rawSheet('县区', [
  ['县(区)', '县类别'],
  ['宜阳县', '国家扶贫开发工作重点县'],
  ['嵩县', '国家扶贫开发工作重点县'],
]);

/** Cells of 覆盖汇总 that show a number. */
function* figuresIn(grid: ReturnType<Office['written']>) {
  const header = grid.findIndex((line) => line[0] === '级别');
  for (let row = header + 1; row < grid.length; row++)
    for (const [column, shown] of (grid[row] ?? []).entries())
      if (typeof shown === 'number') yield { row, column, shown };
}

function expectExplained(office: Office): number {
  const grid = office.written('coverage');
  let asked = 0;
  for (const { row, column, shown } of figuresIn(grid)) {
    const answer = office.askSheet('coverage', grid, row, column);
    const { figure, groups } = answer;
    if (!figure) throw new Error(`nothing behind ${row} ${column}`);
    expect(figure).toMatchObject({ shown, isOutdated: false });
    const totals = groups.filter(({ of }) => of === 'figure').map(({ total }) => total);
    if (figure.whole === null) expect(totals).toEqual([shown]);
    else {
      expect(figure.value / figure.whole).toBeCloseTo(shown, 9);
      expect(totals).toEqual([figure.whole - figure.value, figure.value]);
    }
    asked += 1;
  }
  return asked;
}

describe('figures of 覆盖汇总', () => {
  it('have as many rows behind them as they say, at every level', () => {
    expect(expectExplained(new Office([...sheetsOf(ROWS), CLASSES]))).toBeGreaterThan(100);
  });

  it('have so in a sample of the city', () => {
    expect(
      expectExplained(new Office(sheetsOfSample(workbookOf({ kind: 'city', scale: 0.01 })))),
    ).toBeGreaterThan(400);
  });

  const office = new Office([...sheetsOf(ROWS), CLASSES]);
  const grid = office.written('coverage');
  const column = (header: string) => (grid.find((line) => line[0] === '级别') ?? []).indexOf(header);
  const rowOf = (level: string, ...names: string[]) =>
    grid.findIndex((line) => line[0] === level && names.every((name) => line.includes(name)));

  it('list their rows with a jump to each, a ratio those that it lacks first', () => {
    const answer = office.askSheet('coverage', grid, rowOf('县', '宜阳县'), column('结对覆盖率(%)'));
    expect(answer.figure).toMatchObject({
      header: '结对覆盖率(%)',
      line: '县 宜阳县 国家扶贫开发工作重点县',
      value: 2,
      whole: 3,
    });
    expect(answer.groups.map(({ id, total }) => [id, total])).toEqual([
      ['uncovered', 1],
      ['covered', 2],
    ]);
    expect(office.lines(answer, 'uncovered')).toEqual([
      expect.objectContaining({
        text: '户主H2',
        key: 'H2',
        source: { sheet: '贫困户名册', row: 3, columnIndex: expect.any(Number) as number },
      }),
    ]);
  });

  it('count a cadre of two counties in each of them, and once in their class', () => {
    const cadres = column('帮扶干部(人)');
    const keys = (row: number) =>
      office.lines(office.askSheet('coverage', grid, row, cadres), 'figure').map(({ key }) => key);
    expect(keys(rowOf('县类别'))).toEqual(['G1', 'G2', 'G3']);
    expect(keys(rowOf('全市'))).toEqual(['G1', 'G2', 'G3']);
  });

  it('are found by header and row wherever the clerk has put them', () => {
    const at = column('应结对户(户)');
    const [top, lines] = [grid.slice(0, 13), grid.slice(13)];
    const header = top.findIndex((line) => line[0] === '级别');
    const sorted = [...top.slice(0, header + 1), ...[...grid.slice(header + 1)].reverse()];
    const moved = [['我的批注'], ...sorted].map((line) => ['', ...line]);
    const row = moved.findIndex((line) => line[1] === '乡镇' && line.includes('韩城镇'));
    const answer = office.askSheet('coverage', moved, row, at + 1);
    expect(answer.figure).toMatchObject({ header: '应结对户(户)', value: 2, shown: 2 });
    expect(lines.length).toBeGreaterThan(0);
  });

  it('are explained in a sheet that was written in the other language', () => {
    const english = new Office(office.sheets);
    const written = new Office(office.sheets);
    Object.assign(written.results.run, { locale: 'en' });
    const sheet = written.written('coverage');
    Object.assign(english.results.run, { locale: 'zh-CN' });
    const row = sheet.findIndex((line) => line.includes('白杨镇') && line.includes('201村'));
    const shown = sheet[row]?.findIndex((cell) => typeof cell === 'number') ?? -1;
    expect(english.askSheet('coverage', sheet, row, shown).figure).toMatchObject({ value: 1 });
  });

  it('say so when the registry has changed since the sheet was written', () => {
    const now = new Office([...sheetsOf({ ...ROWS, households: ROWS.households?.slice(1) ?? [] }), CLASSES]);
    const answer = now.askSheet('coverage', grid, rowOf('村', '韩城镇'), column('应结对户(户)'));
    expect(answer.figure).toMatchObject({ shown: 2, value: 1, isOutdated: true });
  });

  it('are none where the cell is a name or the sheet is the clerk’s own', () => {
    expect(office.askSheet('coverage', grid, rowOf('县', '宜阳县'), 2).figure).toBeNull();
    expect(office.askSheet(null, grid, rowOf('县', '宜阳县'), column('帮扶干部(人)')).figure).toBeNull();
    expect(office.askSheet('coverage', grid, 0, 0).figure).toBeNull();
  });
});

describe('every figure', () => {
  const office = new Office(sheetsOfSample(workbookOf({ kind: 'city', scale: 0.01 })));

  it.each<[GeneratedKind, number]>([
    ['gaps', 12],
    ['matrix', 8],
    ['mechanisms', 100],
    ['bulletin', 29],
  ])('of %s has as many rows behind it as it says, or as large a sum', (kind, least) => {
    const grid = office.written(kind);
    let asked = 0;
    let top = 0;
    for (const band of layOut(kind, office.results).bands) {
      for (let row = top; row < top + band.rows; row++)
        for (const [column, shown] of (grid[row] ?? []).entries()) {
          if (typeof shown !== 'number' || !band.explain?.(row - top, column)) continue;
          const { figure, groups } = office.askSheet(kind, grid, row, column);
          expect(figure).toMatchObject({ value: shown, shown, isOutdated: false });
          if (figure?.isSum === false) expect(groups[0]?.total).toBe(shown);
          asked += 1;
        }
      top += band.rows;
    }
    expect(asked).toBeGreaterThanOrEqual(least);
  });
});

it('the load in 关联结果 is explained by its pairings', () => {
  const office = new Office(sheetsOf(ROWS));
  const grid = office.written('linkage');
  const row = grid.findIndex((line) => line[0] === '干部' && line[1] === 'G2');
  const answer = office.askSheet(
    'linkage',
    grid,
    row,
    grid.find((line) => line[0] === '类别')?.indexOf('户数') ?? -1,
  );
  expect(answer.figure).toMatchObject({ header: '户数', line: '干部 G2', value: 2, isOutdated: false });
  expect(office.lines(answer, 'figure').map(({ key }) => key)).toEqual(['H3', 'H4']);
});

describe('the filter to the rows of a figure', () => {
  const office = new Office(sheetsOf(ROWS));
  const grid = office.written('coverage');

  it('names the column that tells rows apart, its values, and how many rows stay', () => {
    const row = grid.findIndex((line) => line[0] === '乡镇' && line.includes('韩城镇'));
    const answer = office.askSheet('coverage', grid, row, 21);
    expect(answer.figure).toMatchObject({ header: '应结对户(户)' });
    expect(office.answers.filter(answer.id, 0)).toEqual([
      {
        sheet: '贫困户名册',
        headerRow: 1,
        lastRow: 5,
        firstColumn: 0,
        lastColumn: expect.any(Number) as number,
        criteria: [{ column: 0, values: ['H1', 'H2'] }],
        rows: 2,
      },
    ]);
  });

  it('is gone with the answer', () => {
    const answer = office.askSheet('coverage', grid, grid.length - 1, 17);
    office.askSheet('coverage', grid, 0, 0);
    expect(office.answers.filter(answer.id, 0)).toEqual([]);
    expect(office.answers.lines(answer.id, 0, 0, 10)).toEqual([]);
  });
});
