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

it('are a slip for each township, with every error and warning once', () => {
  const headings = rows().filter(([first = '']) => first.endsWith('登记表退回单'));
  const listed = rows().filter(([first = '']) => /^\d+$/.test(first));
  expect(headings.length).toBeGreaterThan(5);
  expect(new Set(headings.map(([first]) => first)).size).toBe(headings.length);
  expect(listed).toHaveLength((severities['error'] ?? 0) + (severities['warning'] ?? 0));
});

it('name only what is the township’s own, in the order of its sheets and rows', () => {
  const all = rows();
  const start = all.findIndex(([first]) => first === '嵩县车村镇 登记表退回单');
  const end = all.findIndex(([first], row) => row > start && first?.startsWith('退回单位'));
  const listed = all.slice(start, end).filter(([first = '']) => /^\d+$/.test(first));
  expect(listed.map(([number]) => number)).toEqual(listed.map((_, at) => String(at + 1)));
  // 410325107 is 车村镇 in the list of villages.
  for (const [, , , key = ''] of listed.filter(([, sheet]) => sheet === '贫困户名册'))
    expect(key).toMatch(/^410325\d{10}$/);
  const places = listed
    .filter(([, sheet]) => sheet === '贫困户名册')
    .map(([, , place = '']) => Number(/\d+/.exec(place)?.[0]));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('show no whole number of a person', () => {
  const shown = rows()
    .flat()
    .filter((text) => /(?<!\d)\d{17}[\dX](?!\d)/.test(text) && !text.includes('信用代码'));
  expect(shown.filter((text) => /^\d{17}[\dX]$/.test(text) && text.startsWith('4103'))).toEqual([]);
});

it('begin a page each, also in the saved file, and say where to sign and stamp', async () => {
  const read = await openWorkbook(await saveWorkbook(workbook), 'saved.xlsx');
  const sheet = read.findSheet('退回单');
  const headings = rows().flatMap(([first = ''], row) => (first.endsWith('登记表退回单') ? [row] : []));
  expect([...(sheet?.page.rowBreaks ?? [])].sort((a, b) => a - b)).toEqual(headings);
  expect(sheet?.page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', fitWidth: null });
  const signed = rows().filter(([first = '']) => first.startsWith('填报单位（盖章）'));
  expect(signed).toHaveLength(headings.length);
});
