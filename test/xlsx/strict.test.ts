import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../src/host';
import { relations, sheetXml, workbookParts, zipped, type Parts } from './package-of';
import { cellsOf } from './read-both';

const SHEETS = {
  一: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d" s="1"><v>2014-05-01</v></c></row>', {
    tail: '<drawing r:id="rId1"/>',
  }),
};

const strictly = (text: string): string =>
  text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
    .replaceAll('<workbook ', '<workbook conformance="strict" ');

/** A chart over the cells, all of it in the strict form. */
const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing" xmlns:a="http://purl.oclc.org/ooxml/drawingml/main">' +
  '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to>' +
  '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图一"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://purl.oclc.org/ooxml/drawingml/chart">' +
  '<c:chart xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId1"/>' +
  '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';
const CHART =
  '<c:chartSpace xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/></c:barChart></c:plotArea></c:chart></c:chartSpace>';

function strictParts(): Parts {
  const parts: Parts = {
    ...workbookParts(SHEETS),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml': CHART,
  };
  for (const [name, part] of Object.entries(parts)) parts[name] = strictly(String(part));
  return parts;
}

describe('a workbook in the strict form', () => {
  it('is read as any other', async () => {
    expect(await cellsOf(zipped(strictParts()))).toEqual({ 一: [['甲', 41_760]] });
    const [sheet] = (await openWorkbook(zipped(strictParts()))).sheets;
    expect(sheet?.charts.map(({ name }) => name)).toEqual(['图一']);
  });

  it('is saved as it is where nobody has changed it', async () => {
    const bytes = zipped(strictParts());
    expect(await saveWorkbook(await openWorkbook(bytes))).toEqual(bytes);
  });

  it('is saved in the transitional form, all of it, once it is changed', async () => {
    const workbook = await openWorkbook(zipped(strictParts()));
    workbook.sheets[0]?.cells.set(0, 2, '乙');
    const saved = await saveWorkbook(workbook);
    expect(await cellsOf(saved)).toEqual({ 一: [['甲', 41_760, '乙']] });
    const texts = Object.entries(unzipSync(saved)).map(([name, part]) => [name, strFromU8(part)] as const);
    expect(texts.filter(([, text]) => text.includes('purl.oclc.org')).map(([name]) => name)).toEqual([]);
    expect(texts.map(([name]) => name)).toEqual(expect.arrayContaining(['xl/charts/chart1.xml']));
  });
});
