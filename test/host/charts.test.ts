import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { ExcelHost, openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { loadOfficeJs } from '../../src/host/node-client';
import { listedSheets, openPackage } from '../../src/xlsx';
import { openExcel } from './excel';

const COUNTIES = [
  ['县区', '一层', '二层'],
  ['甲县', 3, 1],
  ['乙县', 5, 2],
];

/** A stacked bar chart over three columns, as the add-in makes its charts. */
function draw(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B3'), 'Columns');
  chart.name = '层数';
  chart.title.text = '各县村数 & 层数';
  chart.setPosition('E2', 'J12');
  chart.legend.position = 'Bottom';
  chart.plotVisibleOnly = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.position = 'Maximum';
  chart.axes.valueAxis.minimum = 0;
  const first = chart.series.getItemAt(0);
  first.name = '一层';
  first.setXAxisValues(sheet.getRange('A2:A3'));
  first.gapWidth = 50;
  first.format.fill.setSolidColor('#2f5597');
  const second = chart.series.add('二层');
  second.setValues(sheet.getRange('C2:C3'));
  second.setXAxisValues(sheet.getRange('A2:A3'));
  second.hasDataLabels = true;
  return chart;
}

async function drawn(): Promise<Workbook> {
  const { run, workbook } = openExcel();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表一');
    sheet.getRange('A1:C3').values = COUNTIES;
    draw(sheet);
    await context.sync();
  });
  return workbook;
}

async function partsOf(workbook: Workbook): Promise<Record<string, string>> {
  const parts = unzipSync(await saveWorkbook(workbook));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

async function namesIn(workbook: Workbook): Promise<string[]> {
  return Object.keys(await partsOf(workbook)).filter((name) => /charts\/|drawings\//.test(name));
}

// https://learn.microsoft.com/javascript/api/excel/excel.chartcollection
describe('a chart', () => {
  it('is made, said back, and taken away', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:C3').values = COUNTIES;
      draw(sheet);
      const charts = sheet.charts.load('items/name,items/chartType');
      await context.sync();
      const [chart] = charts.items;
      chart?.load('title/text,legend/position,axes/categoryAxis/reversePlotOrder,axes/valueAxis/minimum');
      const series = chart?.series.load('items/name,items/hasDataLabels');
      const none = sheet.charts.getItemOrNullObject('别的');
      await context.sync();
      const before = [
        chart?.name,
        chart?.chartType,
        chart?.title.text,
        chart?.legend.position,
        chart?.axes.categoryAxis.reversePlotOrder,
        chart?.axes.valueAxis.minimum as unknown,
        series?.items.map(({ name, hasDataLabels }) => [name, hasDataLabels]),
        none.isNullObject,
      ];
      sheet.charts.getItem('层数').delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return [...before, count.value];
    });
    expect(seen).toEqual([
      '层数',
      'BarStacked',
      '各县村数 & 层数',
      'Bottom',
      true,
      0,
      [
        ['一层', false],
        ['二层', true],
      ],
      true,
      0,
    ]);
  });

  it('makes its series of a block with names and categories', async () => {
    const { run } = openExcel();
    const names = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:C3').values = COUNTIES;
      const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    });
    expect(names).toEqual(['一层', '二层']);
  });

  it('is refused on a protected sheet, of an unknown kind, and before its time', async () => {
    const { refusal } = openExcel();
    const add = (type: 'Line' | 'Pie', protect: boolean) => (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      if (protect) sheet.protection.protect();
      sheet.charts.add(type, sheet.getRange('A1:A2'));
      return context.sync();
    };
    expect(await refusal(add('Pie', false))).toBe('NotImplemented');
    expect(await refusal(add('Line', true))).toBe('AccessDenied');
    const old = openExcel({ requirementSet: '1.6' });
    const code = await old.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.charts.add('Line', sheet.getRange('A1:A2')).series.getItemAt(0).gapWidth = 3;
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });

  it('follows a sheet to its new name, and rows put in above', async () => {
    const workbook = await drawn();
    const sheet = workbook.findSheet('表一');
    if (!sheet) throw new Error('no sheet');
    const { Excel } = loadOfficeJs(new ExcelHost(workbook));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').name = '县 区';
      context.workbook.worksheets.getItem('县 区').getRange('1:2').insert('Down');
      await context.sync();
    });
    const [chart] = sheet.charts;
    expect(chart?.series.map(({ values }) => values)).toEqual(["'县 区'!$B$4:$B$5", "'县 区'!$C$4:$C$5"]);
    expect(chart?.place).toMatchObject({ row: 3, column: 4, rows: 11, columns: 6 });
  });
});

describe('a chart in a file', () => {
  it('has what its cells show, and its place', async () => {
    const parts = await partsOf(await drawn());
    const xml = parts['xl/charts/chart1.xml'] ?? '';
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<a:t>各县村数 &amp; 层数</a:t>');
    expect(xml).toContain('<c:f>表一!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>');
    expect(xml).toContain('<c:pt idx="1"><c:v>乙县</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="1"><c:v>2</c:v></c:pt>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:col>4</xdr:col>');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<drawing [^>]*r:id=/);
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/charts/chart1.xml"');
  });

  it('is the same chart after it was opened and saved again, and again', async () => {
    const first = await drawn();
    const before = await partsOf(first);
    const again = await openWorkbook(await saveWorkbook(first));
    const [chart] = again.findSheet('表一')?.charts ?? [];
    expect(chart).toMatchObject({
      name: '层数',
      type: 'BarStacked',
      title: '各县村数 & 层数',
      legend: 'Bottom',
      isReversed: true,
      crossesAtEnd: true,
      minimum: 0,
      place: { row: 1, column: 4, rows: 11, columns: 6 },
      series: [
        { name: '一层', values: '表一!$B$2:$B$3', categories: '表一!$A$2:$A$3', color: '#2F5597' },
        { name: '二层', hasLabels: true },
      ],
    });
    const after = await partsOf(await openWorkbook(await saveWorkbook(again)));
    expect(after['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
    expect(await namesIn(again)).toEqual(
      Object.keys(before).filter((name) => /charts\/|drawings\//.test(name)),
    );
  });

  it('is read from a buffer of Node as well, which stays as it is', async () => {
    const bytes = Buffer.from(await saveWorkbook(await drawn()));
    const before = Buffer.from(bytes);
    const { charts = [] } = (await openWorkbook(bytes)).findSheet('表一') ?? {};
    expect(charts).toHaveLength(1);
    expect(bytes.equals(before)).toBe(true);
  });

  it('goes with its sheet, and stays with it when sheets move', async () => {
    const workbook = await openWorkbook(await saveWorkbook(await drawn()));
    const { Excel } = loadOfficeJs(new ExcelHost(workbook));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('表一').position = 1;
      worksheets.getItem('表一').name = '改名';
      await context.sync();
    });
    const parts = await partsOf(workbook);
    const [other, drawnOn] = listedSheets(parts['xl/workbook.xml'] ?? '').map(({ relation }) => relation);
    const { package: saved, workbook: book } = openPackage(await saveWorkbook(workbook));
    const drawingOf = (id: string | undefined): boolean => {
      const part = saved.relationsOf(book).find((relation) => relation.id === id)?.target ?? '';
      return (saved.text(part) ?? '').includes('<drawing');
    };
    expect([drawingOf(other), drawingOf(drawnOn)]).toEqual([false, true]);
    expect(parts['xl/charts/chart1.xml']).toContain('<c:f>改名!$B$2:$B$3</c:f>');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('改名').delete();
      await context.sync();
    });
    expect(await namesIn(workbook)).toEqual([]);
  });

  it('is kept beside one that is made, with the pictures of its sheet', async () => {
    const picture = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '图',
          rows: COUNTIES,
          images: [{ data: picture, type: 'png', anchor: { from: { row: 9, col: 0 } } }],
          charts: [
            {
              type: 'pie',
              title: '原图',
              series: [{ name: '一层', values: 'B2:B3', categories: 'A2:A3' }],
              anchor: { from: { row: 0, col: 5 } },
            },
          ],
        },
      ],
    });
    const workbook = await openWorkbook(bytes);
    const { Excel } = loadOfficeJs(new ExcelHost(workbook));
    await Excel.run(async (context) => {
      draw(context.workbook.worksheets.getItem('图'));
      await context.sync();
    });
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(again.findSheet('图')?.charts.map(({ title, type }) => [title, type])).toEqual([
      ['原图', ''],
      ['各县村数 & 层数', 'BarStacked'],
    ]);
    const parts = unzipSync(await saveWorkbook(again));
    expect(Object.entries(parts).find(([name]) => name.startsWith('xl/media/'))?.[1]).toEqual(picture);
    // Only what was taken away is gone.
    await loadOfficeJs(new ExcelHost(again)).Excel.run(async (context) => {
      context.workbook.worksheets.getItem('图').charts.getItem('层数').delete();
      await context.sync();
    });
    const left = await partsOf(again);
    expect(Object.keys(left).filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(1);
    expect(left['xl/drawings/drawing1.xml']).toContain('<xdr:pic>');
  });
});

it('a chart that cannot be read is passed over, and saved again as it was', async () => {
  const parts = unzipSync(await saveWorkbook(await drawn()));
  const name = Object.keys(parts).find((part) => /charts\/chart\d+\.xml$/.test(part)) ?? '';
  const spoilt = strFromU8(parts[name] ?? new Uint8Array()).replace('</c:barChart>', '</c:bar>');
  parts[name] = strToU8(spoilt);
  const workbook = await openWorkbook(zipSync(parts), 'book.xlsx');
  expect(workbook.sheets[0]?.charts.map((chart) => chart.series)).toEqual([[]]);
  expect((await partsOf(workbook))[name]).toBe(spoilt);
});
