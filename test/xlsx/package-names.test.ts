import { saveWorkbook, openWorkbook } from '../../src/host';
import { contentTypes, relations, sheetXml, workbookParts, zipped, type Parts } from './package-of';
import { cellsOf } from './read-both';

const SHEETS = {
  一: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41760</v></c></row>'),
  二: sheetXml('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'),
};
const READ = { 一: [['甲', 41760]], 二: [['乙']] };

/** The parts under other names; what refers to them is given anew. */
function renamed(parts: Parts, names: Readonly<Record<string, string>>, changed: Parts = {}): Parts {
  const moved = Object.entries(parts).map(([name, part]) => [names[name] ?? name, part] as const);
  return { ...Object.fromEntries(moved), ...changed };
}

async function isReadRight(parts: Parts): Promise<void> {
  const bytes = zipped(parts);
  expect(await cellsOf(bytes)).toEqual(READ);
  const [first] = (await openWorkbook(bytes)).sheets;
  // The styles are found as well.
  expect(first?.cells.style(0, 1)).toBeGreaterThan(0);
  const saved = await saveWorkbook(await openWorkbook(bytes));
  expect(await cellsOf(saved)).toEqual(READ);
}

describe('the parts of a workbook are found by what refers to them', () => {
  const plain = (): Parts => workbookParts(SHEETS);

  it('whatever the workbook is called', async () => {
    await isReadRight(
      renamed(
        plain(),
        {
          'xl/workbook.xml': 'xl/workbook22.xml',
          'xl/_rels/workbook.xml.rels': 'xl/_rels/workbook22.xml.rels',
        },
        { '_rels/.rels': relations(['x', 'officeDocument', 'xl/workbook22.xml']) },
      ),
    );
  });

  it('in other folders', async () => {
    await isReadRight(
      renamed(
        plain(),
        {
          'xl/workbook.xml': 'book.xml',
          'xl/_rels/workbook.xml.rels': '_rels/book.xml.rels',
          'xl/worksheets/sheet1.xml': 'data/eins.xml',
          'xl/worksheets/sheet2.xml': 'data/more/zwei.bin',
          'xl/styles.xml': 'look.xml',
          'xl/sharedStrings.xml': 'data/words.xml',
        },
        {
          '_rels/.rels': relations(['x', 'officeDocument', './book.xml']),
          '_rels/book.xml.rels': relations(
            ['rId2', 'worksheet', 'data/more/../more/zwei.bin'],
            ['rId1', 'worksheet', '/data/eins.xml'],
            ['a', 'styles', './look.xml'],
            ['b', 'sharedStrings', '/data/./words.xml'],
          ),
        },
      ),
    );
  });

  it.each([
    ['backslashes', (name: string) => name.replaceAll('/', '\\')],
    ['other letter case', (name: string) => name.toUpperCase()],
    ['a slash in front', (name: string) => `/${name}`],
    ['a dot in front', (name: string) => `./${name}`],
  ])('by entries with %s', async (_, rename) => {
    const parts = plain();
    await isReadRight(
      renamed(parts, Object.fromEntries(Object.keys(parts).map((name) => [name, rename(name)]))),
    );
  });

  it('by targets with backslashes, in other letter case, percent-encoded', async () => {
    await isReadRight(
      renamed(
        plain(),
        {
          'xl/worksheets/sheet1.xml': 'xl/worksheets/第 一.xml',
          'xl/worksheets/sheet2.xml': 'xl/worksheets/a%20b.xml',
        },
        {
          'xl/_rels/workbook.xml.rels': relations(
            ['rId1', 'worksheet', `worksheets\\${encodeURIComponent('第 一')}.xml`],
            ['rId2', 'worksheet', 'Worksheets/A%20B.XML'],
            ['a', 'styles', 'Styles.xml'],
            ['b', 'sharedStrings', '/XL/SharedStrings.xml'],
          ),
        },
      ),
    );
  });

  it('under ids of any kind, by another prefix', async () => {
    const parts = plain();
    const book = String(parts['xl/workbook.xml'])
      .replace('xmlns:r=', 'xmlns:rel=')
      .replaceAll(/r:id="rId(\d)"/g, 'rel:id="R$1-$1"');
    const links = String(parts['xl/_rels/workbook.xml.rels']).replaceAll(/"rId(\d)"/g, '"R$1-$1"');
    await isReadRight({ ...parts, 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': links });
  });

  it('in the order of the sheets, not of their parts', async () => {
    const parts = plain();
    const links = String(parts['xl/_rels/workbook.xml.rels'])
      .replace('sheet1.xml', 'SHEET')
      .replace('sheet2.xml', 'sheet1.xml')
      .replace('SHEET', 'sheet2.xml');
    const swapped = {
      'xl/worksheets/sheet1.xml': 'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet2.xml': 'xl/worksheets/sheet1.xml',
    };
    await isReadRight(renamed({ ...parts, 'xl/_rels/workbook.xml.rels': links }, swapped));
  });

  it('beside others that nothing leads to, under the names that they should have', async () => {
    const parts = renamed(
      plain(),
      { 'xl/workbook.xml': 'xl/b.xml', 'xl/_rels/workbook.xml.rels': 'xl/_rels/b.xml.rels' },
      { '_rels/.rels': relations(['x', 'officeDocument', 'xl/b.xml']) },
    );
    await isReadRight({
      'xl/workbook.xml': '<workbook/>',
      'xl/_rels/workbook.xml.rels': relations(),
      ...parts,
      '[trash]/0000.dat': 'gone',
      '__MACOSX/._book': 'x',
    });
  });

  it('without styles, strings, theme, properties and content types of their own', async () => {
    const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const parts: Parts = {
      '[Content_Types].xml': contentTypes({}),
      '_rels/.rels': relations(['x', 'officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml': String(plain()['xl/workbook.xml']),
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['gone', 'theme', 'theme/theme1.xml'],
      ),
      'xl/worksheets/sheet1.xml': sheetXml(`<row>${text('甲')}<c><v>41760</v></c></row>`),
      'xl/worksheets/sheet2.xml': sheetXml(`<row>${text('乙')}</row>`),
    };
    expect(await cellsOf(zipped(parts))).toEqual(READ);
  });
});
