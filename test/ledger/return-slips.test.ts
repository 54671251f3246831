import { DEMO_COUNTY } from '../../src/sample';
import { openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { writeSample } from '../../src/sample';
import { workbookOf } from '../sample/workbook-of';
import { ledgerOver } from './open-ledger';

let workbook: Workbook;
let severities: Readonly<Record<string, number>>;

beforeAll(async () => {
  const demo = await writeSample(workbookOf({ kind: 'county', county: DEMO_COUNTY }));
  const opened = ledgerOver(await openWorkbook(demo, 'demo.xlsx'));
  ({ severities } = await opened.ledger.returnSlips());
  workbook = opened.workbook;
});

function rows(): string[][] {
  const cells = workbook.findSheet('退回单')?.cells;
  const { rows: count, columns } = cells?.extent ?? { rows: 0, columns: 0 };
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      String((cells?.get(row, column) ?? '') as string | number),
    ),
  );
}

const HEADING = /^驻村帮扶登记表退回修改通知单（(.+)）$/;
const isListed = ([first = '']: readonly string[]): boolean => /^\d+$/.test(first);

it('are a slip for each township and one for the county’s own tables, with every error and warning once', () => {
  const places = rows().flatMap(([first = '']) => HEADING.exec(first)?.[1] ?? []);
  expect(places.length).toBeGreaterThan(5);
  expect(new Set(places).size).toBe(places.length);
  expect(places.at(-1)).toBe('本级登记表');
  expect(rows().filter(isListed)).toHaveLength((severities['error'] ?? 0) + (severities['warning'] ?? 0));
});

/** The rows of a slip. */
function slipOf(place: string): string[][] {
  const all = rows();
  const start = all.findIndex(([first = '']) => HEADING.exec(first)?.[1] === place);
  const end = all.findIndex(([first], row) => row > start && first?.startsWith('退回单位'));
  return all.slice(start, end);
}

it('name only what is the township’s own, in the order of its sheets and rows', () => {
  const listed = slipOf('嵩县车村镇').filter(isListed);
  expect(listed.map(([number]) => number)).toEqual(listed.map((_, at) => String(at + 1)));
  // 410325103 is 车村镇 in the list of villages.
  const own = listed.filter(([, sheet]) => sheet === '贫困户名册');
  expect(own.length).toBeGreaterThan(0);
  for (const [, , , key = ''] of own) expect(key).toMatch(/^410325103\d{7}$/);
  const places = own.map(([, , place = '']) => Number(/\d+/.exec(place)?.[0]));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('send what the county keeps itself to the county', () => {
  const sheets = new Set(
    slipOf('本级登记表')
      .filter(isListed)
      .map(([, sheet]) => sheet),
  );
  expect([...sheets]).toEqual(expect.arrayContaining(['帮扶单位名册', '领导联系村台账']));
  const others = rows()
    .filter(isListed)
    .filter(([, sheet]) => sheet === '领导联系村台账');
  expect(slipOf('本级登记表').filter(([, sheet]) => sheet === '领导联系村台账')).toEqual(others);
});

it('are numbered and dated, and say by when to submit again', () => {
  const [, [number = '', ...dated] = [], [request] = []] = slipOf('嵩县白河镇');
  expect(number).toBe('编号：2014-1-001');
  expect(dated.at(-1)).toBe('退回日期：2014年12月31日');
  expect(request).toMatch(
    /^经核对，你单位报送的登记表存在下列\d+处问题，请逐条核实更正，于2015年1月7日前重新报送。$/,
  );
});

it('show no whole number of a person', () => {
  const shown = rows()
    .flat()
    .filter((text) => /(?<!\d)\d{17}[\dX](?!\d)/.test(text) && !text.includes('信用代码'));
  expect(shown.filter((text) => /^\d{17}[\dX]$/.test(text) && text.startsWith('4103'))).toEqual([]);
});

it('begin a page each, also in the saved file, with no few rows on a page of their own', async () => {
  const read = await openWorkbook(await saveWorkbook(workbook), 'saved.xlsx');
  const sheet = read.findSheet('退回单');
  const breaks = [...(sheet?.page.rowBreaks ?? [])].sort((a, b) => a - b);
  const all = rows();
  const headings = all.flatMap(([first = ''], row) => (HEADING.test(first) ? [row] : []));
  expect(breaks).toEqual(expect.arrayContaining(headings.slice(1)));
  const pages = [0, ...breaks].map((from, page) => all.slice(from, breaks[page] ?? all.length));
  for (const page of pages) {
    const isWhole = HEADING.test(page[0]?.[0] ?? '');
    expect(page.filter(isListed).length).toBeGreaterThanOrEqual(isWhole ? 1 : 4);
  }
  expect(sheet?.page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', fitWidth: null });
  expect(all.filter(([first = '']) => first.startsWith('填报单位（盖章）'))).toHaveLength(headings.length);
});
