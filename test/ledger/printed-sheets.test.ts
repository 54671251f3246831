import { GENERATED_KINDS, layOut, paperFor, scaleOn, type SheetPlan } from '../../src/core/report';
import { GENERATED_SHEETS, isOfSome, kindsWrittenBy } from '../../src/core/registry';
import { openWorkbook, type Workbook } from '../../src/host';
import { DEMO_COUNTY, writeSample } from '../../src/sample';
import { resultsOf } from '../core/report/laid-out';
import { sheetsOfSample } from '../core/answers/asked';
import { workbookOf } from '../sample/workbook-of';
import { ledgerOver } from './open-ledger';
import { pagesOf, type PrintedPage } from './printed-pages';

/** Percent of its size, below which a sheet cannot be read on paper. */
const LEAST_SCALE = 0.7;
/** Points of the smallest text, and lines on a page. */
const [LEAST_SIZE, LEAST_LINES] = [7, 4];
/** The one page that is meant to be almost empty. */
const COVER = GENERATED_SHEETS.cover.name;

/** Cards and letters are forms of one page, which have a scale of their own. */
const SHEETS_OF_ALL = GENERATED_KINDS.filter((kind) => !isOfSome(kind));

const demo = workbookOf({ kind: 'county', county: DEMO_COUNTY });
const results = resultsOf(sheetsOfSample(demo));

it('every sheet stands on its paper at a size that can be read', () => {
  const scales = SHEETS_OF_ALL.map((kind) => {
    const { widths, printed } = layOut(kind, results);
    const columns = widths.slice(0, printed);
    return [kind, scaleOn(paperFor(columns), columns)] as const;
  });
  expect(scales.filter(([, scale]) => scale < LEAST_SCALE)).toEqual([]);
});

// All households and cadres of the city take hundreds of pages, which are like those of the demo.
describe.each([
  ['the demo', demo, []],
  ['a part of the city', workbookOf({ kind: 'city', scale: 0.04 }), ['关联结果']],
] as const)('sheets of %s in print', (_, sample, unprinted) => {
  let workbook: Workbook;
  let pages: readonly (PrintedPage & { readonly sheet: string })[];

  beforeAll(async () => {
    const opened = ledgerOver(await openWorkbook(await writeSample(sample), 'sample.xlsx'));
    ({ workbook } = opened);
    await opened.ledger.runAll();
    await opened.ledger.papers.write(kindsWrittenBy('handOut').filter((kind) => !isOfSome(kind)));
    const names = new Set<string>(Object.values(GENERATED_SHEETS).map(({ name }) => name));
    // The sheet in front is printed even when it is hidden.
    const front = workbook.findSheet('覆盖汇总');
    if (front) opened.host.person.activate(front);
    const hidden: readonly string[] = unprinted;
    for (const { name } of workbook.sheets)
      if (hidden.includes(name) || !names.has(name)) hide(workbook, name);
    pages = inSheets(await pagesOf(await opened.host.save()), workbook);
  });

  it('have no text that is too small, and none that is lost between pages', () => {
    const small = pages.filter(({ smallest }) => smallest < LEAST_SIZE);
    expect(small.map(({ sheet, smallest }) => [sheet, smallest])).toEqual([]);
  });

  it('end with more than a few lines on the last page', () => {
    const poor = pages.filter(
      ({ sheet, lines }) =>
        lines.length < LEAST_LINES &&
        sheet !== COVER &&
        pages.filter((other) => other.sheet === sheet).length > 1,
    );
    expect(poor.map(({ sheet, lines }) => [sheet, lines])).toEqual([]);
  });

  it('do not end a page with the head of what stands on the next', () => {
    const heads = new Set(SHEETS_OF_ALL.flatMap((kind) => headingsOf(layOut(kind, results))));
    expect(heads.size).toBeGreaterThan(20);
    expect(pages.filter(({ lines }) => heads.has(lines.at(-1) ?? '')).map(({ lines }) => lines)).toEqual([]);
  });

  it('take no more pages than their rows do', () => {
    for (const { name, cells } of workbook.sheets.filter(({ visibility }) => visibility === 'Visible')) {
      const own = pages.filter(({ sheet }) => sheet === name).length;
      expect([name, own > 0]).toEqual([name, true]);
      expect([name, own <= 2 + Math.ceil(cells.extent.rows / 20)]).toEqual([name, true]);
    }
  });

  it('say on every page which it is, and on the first who has filed it', () => {
    const titles = pages.flatMap(({ lines }) => lines.filter((line) => line.startsWith('填报单位')));
    expect(titles.length).toBeGreaterThan(8);
  });
});

function hide(workbook: Workbook, name: string): void {
  const sheet = workbook.findSheet(name);
  if (!sheet) return;
  sheet.visibility = 'Hidden';
  // LibreOffice prints the areas that a hidden sheet names.
  sheet.page = { ...sheet.page, printArea: null };
}

/** Pages with the sheet that they are of: each begins with its title. */
function inSheets(
  printed: readonly PrintedPage[],
  { sheets }: Workbook,
): (PrintedPage & { sheet: string })[] {
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  const titled = visible.map(({ name, cells }) => ({
    sheet: name,
    title: [0, 1].map((row) => textAt(cells.get(row, 0))).find((text) => /年度|登记表/.test(text)) ?? name,
  }));
  let current = '';
  return printed.map((page) => {
    const begun = titled.find(({ title }) => page.lines.slice(0, 3).includes(title));
    current = begun?.sheet ?? current;
    return { ...page, sheet: current };
  });
}

function headingsOf({ bands }: SheetPlan): string[] {
  return bands.filter(({ role }) => role === 'heading').map(({ cell }) => textAt(cell(0, 0)));
}

function textAt(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}
