import { page } from '../../../src/host/files/aspects/page';
import { EMPTY_LINE } from '../../../src/host/model/page-line';
import type { PageModel } from '../../../src/host/model/sheet';
import { sheetIn, stateOf, written } from './sheet-file';

const HEAD = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const MARGINS =
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75000000000000004" header="0.3" footer="0"/>';
const OPTIONS = '<printOptions headings="1" horizontalCentered="1" verticalCentered="1"/>';
const SETUP =
  '<pageSetup paperSize="8" firstPageNumber="3" fitToHeight="0" orientation="landscape" blackAndWhite="1" useFirstPageNumber="1" r:id="rId1"/>';
const HEADER =
  '<headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;L左&amp;C&amp;"宋体,加粗"台账</oddHeader><firstHeader>首页</firstHeader></headerFooter>';
const BREAKS =
  '<rowBreaks count="2" manualBreakCount="1"><brk id="20" max="16383" man="1"/><brk id="40" min="2" max="9" pt="1"/></rowBreaks>';
const TAIL = OPTIONS + MARGINS + SETUP + HEADER + BREAKS;

// ECMA-376 part 1, 18.3.1.62, 18.3.1.63, 18.3.1.70, 18.3.1.46 and 18.3.1.73
describe('the page of a sheet', () => {
  it('is read', () => {
    expect(sheetIn(page, { head: HEAD, tail: TAIL }).page).toEqual({
      orientation: 'Landscape',
      paperSize: 'A3',
      fitWidth: 1,
      fitHeight: null,
      scale: null,
      titleRows: null,
      titleColumns: null,
      printArea: null,
      centerHorizontally: true,
      centerVertically: true,
      isBlackAndWhite: true,
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0 },
      header: ['左', '&"宋体,加粗"台账', ''],
      footer: EMPTY_LINE,
      differentFirst: true,
      differentOddEven: false,
      rowBreaks: new Set([20, 40]),
    });
  });

  it.each([
    ['<pageSetup scale="80" fitToWidth="2"/>', { fitWidth: null, scale: 80, paperSize: 'Letter' }],
    ['<pageSetup paperSize="256"/>', { paperSize: '' }],
    ['', { paperSize: 'A4', orientation: 'Portrait', scale: null }],
  ])('that is not fitted has a scale: %s', (tail, expected) => {
    expect(sheetIn(page, { tail }).page).toMatchObject(expected);
  });

  it('keeps all that is not known here', () => {
    const { inside } = written(page, { head: HEAD, tail: TAIL }, (sheet) => {
      sheet.page.orientation = 'Portrait';
      sheet.page.fitWidth = 2;
      sheet.page.centerHorizontally = false;
      sheet.page.isBlackAndWhite = false;
      sheet.page.header = ['', '', '<右>'];
      sheet.page.differentOddEven = true;
      sheet.page.rowBreaks.delete(20);
      sheet.page.rowBreaks.add(7);
    });
    expect(inside).toBe(
      HEAD +
        '<printOptions headings="1" verticalCentered="1"/>' +
        MARGINS +
        '<pageSetup paperSize="8" firstPageNumber="3" fitToHeight="0" useFirstPageNumber="1" r:id="rId1" fitToWidth="2"/>' +
        '<headerFooter differentFirst="1" scaleWithDoc="0" differentOddEven="1"><oddHeader>&amp;R&lt;右&gt;</oddHeader><firstHeader>首页</firstHeader></headerFooter>' +
        '<rowBreaks count="2" manualBreakCount="1"><brk id="7" max="16383" man="1"/><brk id="40" min="2" max="9" pt="1"/></rowBreaks>',
    );
  });

  it('changes in one thing alone', () => {
    const { inside } = written(page, { head: HEAD, tail: TAIL }, (sheet) => {
      sheet.page.paperSize = 'Legal';
    });
    expect(inside).toBe((HEAD + TAIL).replace('paperSize="8"', 'paperSize="5"'));
  });

  it.each<[string, (page: PageModel) => void, readonly [string, string]]>([
    ['a margin', (own) => (own.margins = { ...own.margins, top: 1 }), ['top="0.75"', 'top="1"']],
    ['the middle', (own) => (own.centerVertically = false), [' verticalCentered="1"', '']],
    ['the colours', (own) => (own.isBlackAndWhite = false), [' blackAndWhite="1"', '']],
  ])('changes in %s alone', (_, change, [before, after]) => {
    const { inside } = written(page, { head: HEAD, tail: TAIL }, (sheet) => {
      change(sheet.page);
    });
    expect(inside).toBe((HEAD + TAIL).replace(before, after));
  });

  it('has the margins of an old Excel where its file says none, and says all where one changes', () => {
    const { inside, again } = written(page, {}, (sheet) => {
      sheet.page.margins = { ...sheet.page.margins, left: 0.5 };
    });
    expect(inside).toBe(
      '<pageMargins left="0.5" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/>',
    );
    expect(again.page.margins).toEqual({
      left: 0.5,
      right: 0.75,
      top: 1,
      bottom: 1,
      header: 0.5,
      footer: 0.5,
    });
  });

  it('says the middle and the colours of a sheet that said nothing', () => {
    const { inside } = written(page, {}, (sheet) => {
      sheet.page.centerVertically = true;
      sheet.page.isBlackAndWhite = true;
    });
    expect(inside).toBe('<printOptions verticalCentered="1"/><pageSetup blackAndWhite="1" paperSize="9"/>');
  });

  it('of a new sheet is said where it is no usual one, and then with its paper', () => {
    expect(written(page, {}).inside).toBe('');
    const { inside, again } = written(page, {}, (sheet) => {
      sheet.page.orientation = 'Landscape';
      sheet.page.footer = ['', '&P', ''];
      sheet.page.rowBreaks.add(3);
    });
    expect(inside).toBe(
      '<pageSetup orientation="landscape" paperSize="9"/><headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
    );
    expect(again.page).toMatchObject({ footer: ['', '&P', ''], paperSize: 'A4', rowBreaks: new Set([3]) });
  });

  it('leaves nothing of headers and breaks that are gone', () => {
    const tail = `<headerFooter><oddHeader>甲</oddHeader></headerFooter>${BREAKS}`;
    const { inside } = written(page, { tail }, (sheet) => {
      sheet.page.header = EMPTY_LINE;
      sheet.page.rowBreaks.clear();
    });
    expect(inside).toBe('');
  });

  it('goes by all but what is a name of the workbook', () => {
    expect(stateOf(page, { tail: BREAKS })).toEqual([
      expect.not.objectContaining({ titleRows: null, titleColumns: null, printArea: null }),
      [20, 40],
    ]);
  });
});
