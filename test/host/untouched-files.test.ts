import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost, openWorkbook, saveWorkbook, type Workbook } from '../../src/host';
import { loadOfficeJs, nodeCalculator } from '../../src/host/node-client';
import { zipped } from '../xlsx/package-of';
import { fullParts, HEAD, ROWS, TAIL } from './full-file';

/** What a change may touch besides the sheets that it is about. */
const SHARED = [
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  '[Content_Types].xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
];
const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';

async function opened(parts = fullParts()): Promise<Workbook> {
  return openWorkbook(zipped(parts), 'book.xlsx');
}

async function savedParts(workbook: Workbook): Promise<Record<string, string>> {
  const parts = unzipSync(await saveWorkbook(workbook));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part, true)]));
}

function before(): Record<string, string> {
  const parts = unzipSync(zipped(fullParts()));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part, true)]));
}

/** Parts that are no longer as they were, or gone. */
function changed(saved: Record<string, string>): string[] {
  return Object.entries(before())
    .filter(([name, part]) => saved[name] !== part)
    .map(([name]) => name);
}

function text(parts: Record<string, string>, name: string): string {
  return new TextDecoder().decode(Uint8Array.from(parts[name] ?? '', (character) => character.charCodeAt(0)));
}

/** A sheet's part from the tag of its cells to their end, and what is around. */
function cut(xml: string): { head: string; cells: string; tail: string } {
  const [head = '', rest = ''] = xml.split('<sheetData>');
  const [cells = '', tail = ''] = rest.split('</sheetData>');
  return {
    head: head.replace(/^[\s\S]*?<worksheet[^>]*>/, ''),
    cells,
    tail: tail.replace('</worksheet>', ''),
  };
}

async function working(workbook: Workbook, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  const { Excel: client } = loadOfficeJs(new ExcelHost(workbook, nodeCalculator()));
  await client.run(async (context) => {
    work(context.workbook.worksheets.getItem('名册'));
    await context.sync();
  });
}

describe('a file that nobody has changed', () => {
  it('is saved byte for byte', async () => {
    const bytes = zipped(fullParts());
    expect(await saveWorkbook(await openWorkbook(bytes))).toEqual(bytes);
  });

  it('is that again when what was written is as it was', async () => {
    const bytes = zipped(fullParts());
    const workbook = await openWorkbook(bytes);
    await working(workbook, (sheet) => {
      sheet.getRange('A3').values = [[0.025]];
    });
    expect(await saveWorkbook(workbook)).toEqual(bytes);
  });
});

describe('a file that another program has written', () => {
  const inBook = (from: string | RegExp, to: string): Record<string, string | Uint8Array> => {
    const parts = fullParts();
    return { ...parts, 'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(from, to) };
  };

  it.each([
    ['with blanks between and behind its elements', inBook(/<calcPr/, '\n  <calcPr')],
    ['with a line before its end', inBook('</workbook>', '\n</workbook>\n')],
    [
      'that says that no sheet is seen',
      inBook('<sheets>', '<bookViews><workbookView activeTab="-1"/></bookViews><sheets>'),
    ],
    [
      'that says that a sheet is seen which there is not',
      inBook('<sheets>', '<bookViews><workbookView activeTab="9"/></bookViews><sheets>'),
    ],
    ['without any sheet', inBook(/<sheets>.*<\/sheets><definedNames>.*<\/definedNames>/, '<sheets/>')],
  ])('is saved byte for byte: one %s', async (_, parts) => {
    const bytes = zipped(parts);
    expect(await saveWorkbook(await openWorkbook(bytes))).toEqual(bytes);
  });

  it('may begin its texts with a mark, and close the tags of its sheets apart', async () => {
    const parts = inBook(/(<sheet [^>]*)\/>/g, '$1></sheet>');
    const strings = `\ufeff${String(parts['xl/sharedStrings.xml'])}`;
    const workbook = await openWorkbook(zipped({ ...parts, 'xl/sharedStrings.xml': strings }));
    workbook.addSheet('新表').cells.set(0, 0, '标题');
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(again.sheets.map(({ name, cells }) => [name, cells.get(0, 0)])).toEqual([
      ['名册', '甲'],
      ['另表', 41760],
      ['新表', '标题'],
    ]);
    const saved = await savedParts(workbook);
    expect(text(saved, 'xl/sharedStrings.xml')).toMatch(/^\ufeff?<\?xml [^>]*\?>\s*<sst /);
  });

  it('may have no looks at all before new ones come in', async () => {
    const parts = fullParts();
    const styles = String(parts['xl/styles.xml']).replace(/<cellXfs.*<\/cellXfs>/, '<cellXfs count="0"/>');
    const workbook = await openWorkbook(zipped({ ...parts, 'xl/styles.xml': styles }));
    const [sheet] = workbook.sheets;
    sheet?.cells.setStyle(
      0,
      3,
      workbook.styles.with(0, (style) => ({ ...style, numFmt: '0.00' })),
    );
    const [again] = (await openWorkbook(await saveWorkbook(workbook))).sheets;
    expect(again?.cells.style(0, 3)).toBeGreaterThan(0);
  });
});

describe('a file that a sheet comes into', () => {
  it('has all of its own parts as they were, but for what lists them', async () => {
    const workbook = await opened();
    const sheet = workbook.addSheet('新表');
    sheet.cells.set(0, 0, '标题');
    const saved = await savedParts(workbook);
    expect(changed(saved).filter((name) => !SHARED.includes(name))).toEqual(['xl/calcChain.xml']);
    expect(text(saved, 'xl/sharedStrings.xml')).toContain('<si><t>标题</t></si></sst>');
    expect(text(saved, 'xl/workbook.xml')).toContain('iterate="1" fullCalcOnLoad="1"');
    expect(text(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(text(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('has what a sheet alone led to no more when that is taken out', async () => {
    const workbook = await opened();
    const [sheet] = workbook.sheets;
    if (sheet) workbook.removeSheet(sheet);
    const saved = await savedParts(workbook);
    expect(Object.keys(saved).sort()).toEqual(
      ['_rels/.rels', OTHER, 'xl/worksheets/_rels/sheet2.xml.rels', ...SHARED]
        .filter((name) => name in saved)
        .sort(),
    );
    expect(text(saved, OTHER)).toContain('#REF!A2');
  });

  it('opens with another sheet, and no two are selected', async () => {
    const workbook = await opened();
    workbook.activate(workbook.addSheet('新表'));
    const saved = await savedParts(workbook);
    const selected = Object.keys(saved).filter((name) => text(saved, name).includes('tabSelected="1"'));
    expect(selected).toEqual(['xl/worksheets/sheet3.xml']);
    expect(cut(text(saved, SHEET)).cells).toBe(ROWS);
    expect(cut(text(saved, SHEET)).tail).toBe(TAIL);
  });
});

describe('a sheet that is changed in one place', () => {
  it('is as it was around it', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('D4').values = [['改']];
    });
    const saved = await savedParts(workbook);
    const { head, cells, tail } = cut(text(saved, SHEET));
    expect(head).toBe(HEAD);
    expect(tail).toBe(TAIL);
    expect(cells).toBe(ROWS.replace('<c r="D4" t="e"><v>#N/A</v></c>', '<c r="D4" t="s"><v>3</v></c>'));
    expect(changed(saved).filter((name) => !SHARED.includes(name))).toEqual([SHEET, 'xl/calcChain.xml']);
  });

  it('keeps the formula of many cells where only its result changes', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('A2').values = [[10]];
    });
    const { cells } = cut(text(await savedParts(workbook), SHEET));
    expect(cells).toContain('<c r="A2" s="1"><v>10</v></c>');
    expect(cells).toMatch(/<c r="C2" cm="1"><f t="array" ref="C2:C3">A2:A3\*2<\/f><v>/);
  });

  it('moves what stands below rows that are put in, and nothing else of it', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('2:3').insert('Down');
    });
    const saved = await savedParts(workbook);
    const { cells, tail } = cut(text(saved, SHEET));
    expect(cells).toContain(ROWS.slice(0, ROWS.indexOf('</row>')));
    expect(cells).toContain('<f t="array" ref="C4:C5">A4:A5*2</f>');
    expect(cells).toContain('<row r="5"><c r="A5"><v>2.5000000000000001E-2</v></c>');
    expect(cells).toContain(
      '<row r="8" hidden="1"><c r="A8" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></is></c></row>',
    );
    expect(tail).toContain('<protectedRange sqref="A4:A11" name="可填"/>');
    expect(tail).toContain('<ignoredError sqref="A1:A11" numberStoredAsText="1"/>');
    expect(tail).toContain('>D4</xm:sqref>');
    expect(tail).toContain('<conditionalFormatting sqref="A4:A11"><cfRule type="dataBar"');
    expect(text(saved, 'xl/comments1.xml')).toContain('<comment ref="A4"');
    expect(text(saved, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>3</x:Row>');
    expect(text(saved, OTHER)).toContain('<f>名册!A4</f>');
    expect(text(saved, 'xl/workbook.xml')).toContain('名册!$A$4:$A$8');
  });

  it('loses rows that are taken out', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('3:4').delete('Up');
    });
    const { cells } = cut(text(await savedParts(workbook), SHEET));
    expect([...cells.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual(['1', '2', '4']);
  });

  it('has rows as high and as hidden as they are now', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('1:1').format.rowHeight = 40;
      sheet.getRange('5:6').rowHidden = false;
      sheet.getRange('9:9').rowHidden = true;
    });
    const { cells } = cut(text(await savedParts(workbook), SHEET));
    expect(cells).toContain('<row r="1" spans="1:4" ht="40" customHeight="1" s="1" customFormat="1">');
    expect(cells).toContain('<row r="6"><c r="A6"');
    expect(cells).toContain('<row r="9" hidden="1"></row>');
  });

  it('is as it was but for the group and the margin that change', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('C:C').showGroupDetails('ByColumns');
      sheet.pageLayout.topMargin = 36;
    });
    const { head, cells, tail } = cut(text(await savedParts(workbook), SHEET));
    expect(head).toBe(HEAD.replace(' hidden="1"', '').replace(' collapsed="1"', ''));
    expect([cells, tail]).toEqual([ROWS, TAIL.replace('top="1"', 'top="0.5"')]);
  });
});

describe('cells that share a formula', () => {
  it('go on sharing it where only its results change', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('A2').values = [[10]];
      // Results are worked out when they are asked for.
      sheet.getRange('B2').load('values');
    });
    expect(cut(text(await savedParts(workbook), SHEET)).cells).toContain(
      '<c r="B2"><f t="shared" ref="B2:B4" si="0">A2+1</f><v>11</v></c>',
    );
  });

  it('say it each for itself once one of them has another', async () => {
    const workbook = await opened();
    await working(workbook, (sheet) => {
      sheet.getRange('B2').formulas = [['=A2*3']];
    });
    const { cells } = cut(text(await savedParts(workbook), SHEET));
    expect(cells).toContain('<c r="B3"><f>A3+1</f><v>1.025</v></c>');
    expect(cells).not.toContain('shared');
  });
});
