import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost, openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { loadOfficeJs } from '../../src/host/node-client';
import { listedSheets, openPackage } from '../../src/xlsx';
import {
  OFFICE,
  MAIN,
  contentTypes,
  relations,
  sheetXml,
  WORKBOOK_TYPE,
  SHEET_TYPE,
  zipped,
  type Parts,
} from './package-of';
import { cellsOf } from './read-both';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const chartSheet = (selected: string): string =>
  `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;
const SELECTED = ' tabSelected="1"';
const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:lineChart><c:ser><c:val><c:numRef><c:f>名册!$B$1:$B$2</c:f></c:numRef></c:val></c:ser></c:lineChart></c:plotArea></c:chart></c:chartSpace>';
const rows = (text: string): string =>
  sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1"><v>1</v></c></row>`);

/** Three sheets of cells: in front of all a chart, a chart and a dialog behind the first. */
function parts({ active = 0 } = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes({
      '/xl/workbook.xml': WORKBOOK_TYPE,
      '/xl/worksheets/sheet1.xml': SHEET_TYPE,
      '/xl/worksheets/sheet2.xml': SHEET_TYPE,
      '/xl/worksheets/sheet3.xml': SHEET_TYPE,
      '/xl/chartsheets/sheet1.xml': `${TYPE}.spreadsheetml.chartsheet+xml`,
      '/xl/chartsheets/sheet2.xml': `${TYPE}.spreadsheetml.chartsheet+xml`,
      '/xl/dialogsheets/sheet1.xml': `${TYPE}.spreadsheetml.dialogsheet+xml`,
      '/xl/drawings/drawing1.xml': `${TYPE}.drawing+xml`,
      '/xl/drawings/drawing2.xml': `${TYPE}.drawing+xml`,
      '/xl/charts/chart1.xml': `${TYPE}.drawingml.chart+xml`,
      '/xl/charts/chart2.xml': `${TYPE}.drawingml.chart+xml`,
    }),
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView firstSheet="1" activeTab="${active}"/></bookViews>` +
      '<sheets><sheet name="封面图" sheetId="7" r:id="rId1"/><sheet name="名册" sheetId="2" r:id="rId2"/>' +
      '<sheet name="走势" sheetId="9" state="hidden" r:id="rId3"/><sheet name="对话" sheetId="4" r:id="rId4"/>' +
      '<sheet name="村表" sheetId="12" r:id="rId5"/><sheet name="户表" sheetId="3" r:id="rId6"/></sheets>' +
      '<definedNames><definedName name="全部">名册!$A$1</definedName><definedName name="本表" localSheetId="1">名册!$A$1</definedName>' +
      '<definedName name="本图" localSheetId="2">名册!$B$1</definedName><definedName name="户" localSheetId="5">户表!$A$1</definedName></definedNames></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId3', 'chartsheet', 'chartsheets/sheet2.xml'],
      ['rId4', 'dialogsheet', 'dialogsheets/sheet1.xml'],
      ['rId5', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId6', 'worksheet', 'worksheets/sheet3.xml'],
    ),
    'xl/worksheets/sheet1.xml': rows('名'),
    'xl/worksheets/sheet2.xml': rows('村'),
    'xl/worksheets/sheet3.xml': rows('户'),
    'xl/chartsheets/sheet1.xml': chartSheet(active === 0 ? SELECTED : ''),
    'xl/chartsheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
    'xl/chartsheets/sheet2.xml': chartSheet(''),
    'xl/chartsheets/_rels/sheet2.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing2.xml']),
    'xl/dialogsheets/sheet1.xml': `<dialogsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
    'xl/drawings/drawing1.xml': '<drawing-of-the-cover/>',
    'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
    'xl/drawings/drawing2.xml': '<drawing-of-the-trend/>',
    'xl/drawings/_rels/drawing2.xml.rels': relations(['rId1', 'chart', '../charts/chart2.xml']),
    'xl/charts/chart1.xml': CHART,
    'xl/charts/chart2.xml': CHART.replace('$B$1:$B$2', '$B$2:$B$3'),
  };
}

interface SavedSheet {
  readonly name: string;
  readonly number: number;
  readonly visibility: string;
  /** Texts of its part and of all that it leads to, in order. */
  readonly texts: readonly string[];
  /** What each of these parts is said to be. */
  readonly types: readonly string[];
}

/** What a saved file has of its sheets, found as Excel finds it. */
function sheetsIn(bytes: Uint8Array): SavedSheet[] {
  const { package: opened, workbook } = openPackage(bytes);
  return listedSheets(opened.text(workbook) ?? '').map(({ name, number, visibility, relation }) => {
    const part = opened.relationsOf(workbook).find(({ id }) => id === relation)?.target ?? '';
    const found = [part];
    for (const owner of found) found.push(...opened.relationsOf(owner).map(({ target }) => target));
    return {
      name,
      number,
      visibility,
      texts: found.map((target) => opened.text(target) ?? `no part ${target}`),
      types: found.map((target) => opened.contentType(target)),
    };
  });
}

function workbookXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
}

/** Each name with the sheet that it is of. */
function namesIn(bytes: Uint8Array): [string | null, string, string][] {
  const xml = workbookXml(bytes);
  const sheets = listedSheets(xml);
  return [...xml.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, attributes = '', formula = '']) => {
    const scope = /localSheetId="(\d+)"/.exec(attributes)?.[1];
    return [
      scope === undefined ? null : (sheets[Number(scope)]?.name ?? 'nothing'),
      /name="([^"]*)"/.exec(attributes)?.[1] ?? '',
      formula,
    ];
  });
}

function activeIn(bytes: Uint8Array): string | undefined {
  const xml = workbookXml(bytes);
  return listedSheets(xml)[Number(/activeTab="(\d+)"/.exec(xml)?.[1] ?? 0)]?.name;
}

async function opened(options?: Parameters<typeof parts>[0]): Promise<Workbook> {
  return openWorkbook(zipped(parts(options)), 'book.xlsx');
}

const named = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

describe('sheets that hold no cells', () => {
  it('are passed over: those with cells are read, in order', async () => {
    expect(await cellsOf(zipped(parts()))).toEqual({
      名册: [['名', 1]],
      村表: [['村', 1]],
      户表: [['户', 1]],
    });
    expect(named((await opened()).sheets)).toEqual(['名册', '村表', '户表']);
  });

  it('are saved at their place, with all that they lead to', async () => {
    const saved = await saveWorkbook(await opened());
    const [cover, , trend, dialog] = sheetsIn(saved);
    expect(named(sheetsIn(saved))).toEqual(['封面图', '名册', '走势', '对话', '村表', '户表']);
    expect([cover, trend, dialog]).toMatchObject([
      { number: 7, visibility: 'Visible', texts: [chartSheet(SELECTED), '<drawing-of-the-cover/>', CHART] },
      {
        number: 9,
        visibility: 'Hidden',
        texts: [chartSheet(''), '<drawing-of-the-trend/>', expect.stringContaining('$B$2:$B$3')],
      },
      { number: 4, types: [`${TYPE}.spreadsheetml.dialogsheet+xml`] },
    ]);
    expect(cover?.types).toEqual([
      `${TYPE}.spreadsheetml.chartsheet+xml`,
      `${TYPE}.drawing+xml`,
      `${TYPE}.drawingml.chart+xml`,
    ]);
    expect(await cellsOf(saved)).toEqual(await cellsOf(zipped(parts())));
  });

  it('keep their names and those of the others at the right sheets', async () => {
    expect(namesIn(await saveWorkbook(await opened()))).toEqual([
      [null, '全部', '名册!$A$1'],
      ['名册', '本表', '名册!$A$1'],
      ['走势', '本图', '名册!$B$1'],
      ['户表', '户', '户表!$A$1'],
    ]);
  });

  it.each([
    [0, '封面图'],
    [1, '名册'],
    [4, '村表'],
  ])('let the file open where it did: %i', async (active, name) => {
    const saved = await saveWorkbook(await opened({ active }));
    expect(activeIn(saved)).toBe(name);
    const selected = sheetsIn(saved).filter(({ texts }) => texts[0]?.includes(SELECTED));
    expect(named(selected)).toEqual(name === '封面图' ? [name] : []);
  });

  it('let somebody choose another sheet', async () => {
    const workbook = await opened();
    const village = workbook.findSheet('村表');
    if (village) workbook.activate(village);
    const saved = await saveWorkbook(workbook);
    expect(activeIn(saved)).toBe('村表');
    const selected = sheetsIn(saved).filter(({ texts }) => texts[0]?.includes(SELECTED));
    expect(named(selected)).toEqual(['村表']);
  });

  it('stay behind what is left of the sheets in front of them', async () => {
    const workbook = await opened();
    const [first, village] = workbook.sheets;
    if (!first || !village) throw new Error('no sheets');
    workbook.addSheet('新表');
    workbook.moveSheet(village, 0);
    expect(named(sheetsIn(await saveWorkbook(workbook)))).toEqual([
      '封面图',
      '村表',
      '名册',
      '走势',
      '对话',
      '户表',
      '新表',
    ]);
    workbook.removeSheet(first);
    const saved = await saveWorkbook(workbook);
    expect(named(sheetsIn(saved))).toEqual(['封面图', '走势', '对话', '村表', '户表', '新表']);
    expect(namesIn(saved)).toContainEqual(['户表', '户', '户表!$A$1']);
    expect(namesIn(saved)).toContainEqual(['走势', '本图', '#REF!$B$1']);
  });

  it('have charts and names that follow the sheets they are of', async () => {
    const workbook = await opened();
    const [first] = workbook.sheets;
    if (first) workbook.renameSheet(first, '新名 册');
    const saved = await saveWorkbook(workbook);
    expect(sheetsIn(saved)[0]?.texts[2]).toContain("<c:f>'新名 册'!$B$1:$B$2</c:f>");
    expect(namesIn(saved)).toContainEqual(['走势', '本图', "'新名 册'!$B$1"]);
  });

  it('have charts that follow rows put in', async () => {
    const workbook = await opened();
    const { Excel: client } = loadOfficeJs(new ExcelHost(workbook));
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('名册').getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(sheetsIn(await saveWorkbook(workbook))[0]?.texts[2]).toContain('<c:f>名册!$B$3:$B$4</c:f>');
  });

  it('share neither name nor number with a new sheet', async () => {
    const workbook = await opened();
    expect(() => workbook.addSheet('走势')).toThrow('already exists');
    workbook.addSheet('甲');
    workbook.addSheet('乙');
    workbook.addSheet('丙');
    const numbers = sheetsIn(await saveWorkbook(workbook)).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('are saved again and again', async () => {
    const once = await saveWorkbook(await opened());
    const twice = await saveWorkbook(await openWorkbook(once, 'book.xlsx'));
    expect(sheetsIn(twice)).toEqual(sheetsIn(once));
    expect(namesIn(twice)).toEqual(namesIn(once));
  });

  it('may be all that there is', async () => {
    const only = parts();
    const book = String(only['xl/workbook.xml'])
      .replaceAll(/<sheet name="(?:名册|村表|户表)"[^>]*>/g, '')
      .replace(/<definedNames>.*<\/definedNames>/, '');
    expect(await cellsOf(zipped({ ...only, 'xl/workbook.xml': book }))).toEqual({});
  });
});
