import { openWorkbook, saveWorkbook } from '../../src/host';
import { OFFICE, sharedStrings, sheetXml, STYLES, workbookParts, zipped } from './package-of';
import { cellsOf } from './read-both';

describe('workbooks as other programs write them', () => {
  const one = sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');

  it.each([
    [
      'names that refer to nothing',
      '<definedNames><definedName name="a">#REF!</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">#REF!#REF!</definedName><definedName name="b" localSheetId="77">表!$A$1</definedName><definedName name="c"/></definedNames>',
    ],
    [
      'links to files that are gone',
      '<externalReferences><externalReference r:id="rIdGone"/></externalReferences><definedNames><definedName name="a">[1]Sheet1!$A$1</definedName></definedNames>',
    ],
    [
      'a view of a sheet that is not there',
      '<bookViews><workbookView activeTab="99" firstSheet="77"/></bookViews>',
    ],
    [
      'pivot tables whose cache is gone',
      '<pivotCaches><pivotCache cacheId="1" r:id="rIdGone"/></pivotCaches>',
    ],
  ])('%s', async (_, inWorkbook) => {
    const bytes = zipped(workbookParts({ 表: one }, { inWorkbook }));
    expect(await cellsOf(bytes)).toEqual({ 表: [['甲']] });
    expect(await cellsOf(await saveWorkbook(await openWorkbook(bytes)))).toEqual({ 表: [['甲']] });
  });

  it('numbers of sheets with gaps, kept', async () => {
    const parts = workbookParts({ 一: one, 二: one });
    const book = String(parts['xl/workbook.xml'])
      .replace('sheetId="1"', 'sheetId="41"')
      .replace('sheetId="2"', 'sheetId="7"');
    const saved = await saveWorkbook(await openWorkbook(zipped({ ...parts, 'xl/workbook.xml': book })));
    expect((await openWorkbook(saved)).sheets.map(({ id }) => Number(id.slice(-13, -1)))).toEqual([41, 7]);
  });

  it('two sheets in one part', async () => {
    const parts = workbookParts({ 一: one, 二: one });
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace('sheet2.xml', 'sheet1.xml');
    expect(await cellsOf(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': links }))).toEqual({
      一: [['甲']],
      二: [['甲']],
    });
  });

  it('names with characters that XML writes otherwise', async () => {
    const parts = workbookParts({ 'a&amp;b': one, '>c': one });
    expect(Object.keys(await cellsOf(zipped(parts)))).toEqual(['a&b', '>c']);
  });

  it('texts with wrong counts, in runs, with readings, empty', async () => {
    const strings = sharedStrings(
      '<r><t>樊</t></r><r><t>店</t></r><rPh sb="0" eb="1"><t>fan</t></rPh>',
      '<t/>',
      '<t xml:space="preserve"> 村 </t>',
    ).replace('<sst ', '<sst count="1" uniqueCount="77" ');
    const sheet = sheetXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    );
    expect(await cellsOf(zipped(workbookParts({ 表: sheet }, { strings })))).toEqual({
      表: [['樊店', null, ' 村 ']],
    });
  });

  it('styles with alternatives, and with nothing in them', async () => {
    for (const styles of [
      STYLES.replace(
        '<fonts',
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"/><mc:Fallback/></mc:AlternateContent><fonts',
      ),
      STYLES.replace(/(<styleSheet[^>]*>).*(<\/styleSheet>)/, '$1$2'),
    ]) {
      const parts = { ...workbookParts({ 表: one }), 'xl/styles.xml': styles };
      expect(await cellsOf(zipped(parts))).toEqual({ 表: [['甲']] });
    }
  });

  it('pictures in cells, as WPS has them, and parts that only it knows', async () => {
    const parts = workbookParts({
      表: sheetXml(
        '<row r="1"><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>',
      ),
    });
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://www.wps.cn/officeDocument/2017/relationships/cellimage" Target="cellimages.xml"/></Relationships>',
    );
    parts['xl/cellimages.xml'] =
      `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:r="${OFFICE}"/>`;
    expect(await cellsOf(zipped(parts))).toEqual({ 表: [['=DISPIMG("ID_1",1)']] });
  });
});
