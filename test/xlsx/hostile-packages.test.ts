import { openWorkbook } from '../../src/host';
import { canonicalXml } from '../../src/xlsx/canonical-xml';
import { MAIN, relations, sheetXml, workbookParts, zipped } from './package-of';
import { oddZip } from './odd-zip';

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

/** How a reading ends: a code, or how many sheets there were. */
async function outcome(bytes: Uint8Array, unpacked?: number): Promise<unknown> {
  const limits = unpacked === undefined ? undefined : { packed: unpacked, unpacked };
  return openWorkbook(bytes, 'a.xlsx', limits).then(
    ({ sheets }) => sheets.length,
    (error: unknown) => (error as { code: unknown }).code,
  );
}

function seconds(work: () => unknown): number {
  const before = performance.now();
  try {
    work();
  } catch {
    // Refused, which is as good as read: what counts is how soon.
  }
  return (performance.now() - before) / 1000;
}

describe('a package that means harm is read or refused at once', () => {
  it('with one sheet’s part listed a thousand times', async () => {
    const sheets = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`表${at}`, sheetXml(ROWS)]));
    const parts = workbookParts(sheets);
    parts['xl/worksheets/sheet1.xml'] = sheetXml(ROWS + ' '.repeat(100_000));
    parts['xl/_rels/workbook.xml.rels'] = relations(
      ...Object.keys(sheets).map((_, at) => [`rId${at + 1}`, 'worksheet', 'worksheets/sheet1.xml'] as const),
    );
    expect(await outcome(zipped(parts), 20_000_000)).toBe('TooLarge');
  });

  it('with a part that says more than any packing makes of so little', async () => {
    expect(await outcome(oddZip(workbookParts({ 表: sheetXml(ROWS) }), { saidSize: 100_000_000 }))).toBe(
      'Corrupt',
    );
  });

  it('with links of a million cells each', async () => {
    const link = '<hyperlink ref="A1:Z38" location="A1"/>';
    const tail = `<hyperlinks>${link.repeat(20_000)}</hyperlinks>`;
    expect(await outcome(zipped(workbookParts({ 表: sheetXml(ROWS, { tail }) })))).toBe(1);
  }, 20_000);

  it.each<[string, string]>([
    ['a tag without an end', `<a ${'b'.repeat(300_000)}`],
    ['a tag of nothing but a name', `<a ${'b'.repeat(300_000)}></a>`],
    ['attributes without values', `<a ${'b '.repeat(150_000)}></a>`],
    ['quotes without an end', `<a b="${'c '.repeat(150_000)}`],
    ['depths', `${'<a xmlns:x="y">'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
    [
      'a namespace for each element',
      Array.from({ length: 50_000 }, (_, at) => `<a xmlns:p${at}="u"/>`).join(''),
    ],
    [
      'many namespaces, and one more in each element',
      `<a ${Array.from({ length: 20_000 }, (_, at) => `xmlns:p${at}="u"`).join(' ')}>${'<b xmlns:q="v"/>'.repeat(20_000)}</a>`,
    ],
    ['comments without an end', '<!--'.repeat(100_000)],
    ['declarations within declarations', `<!DOCTYPE ${'<!ENTITY '.repeat(50_000)}`],
    ['ends alone', '</a>'.repeat(100_000)],
  ])('with %s', (_, inside) => {
    expect(seconds(() => canonicalXml(`<r xmlns="${MAIN}">${inside}</r>`))).toBeLessThan(5);
  });

  it('with thousands of sheets of other kinds and names', async () => {
    const parts = workbookParts({ 表: sheetXml(ROWS) });
    const many = Array.from({ length: 5000 }, (_, at) => String(at + 10));
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml'])
      .replace(
        '</sheets>',
        `${many.map((n) => `<sheet name="图${n}" sheetId="${n}" r:id="c${n}"/>`).join('')}</sheets>`,
      )
      .replace(
        '</workbook>',
        `<definedNames>${many.map((n) => `<definedName name="n${n}" localSheetId="3">1</definedName>`).join('')}</definedNames></workbook>`,
      );
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `${many.map((n) => `<Relationship Id="c${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="c.xml"/>`).join('')}</Relationships>`,
    );
    parts['xl/c.xml'] = '<chartsheet/>';
    expect(await outcome(zipped(parts))).toBe(1);
  }, 20_000);
});
