import {
  MAIN,
  OFFICE,
  relations,
  sharedStrings,
  sheetXml,
  workbookParts,
  type Parts,
} from '../xlsx/package-of';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const EXTENSIONS = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What a clerk's sheet may have that no model knows: all of it has to come through. */
export const HEAD =
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView tabSelected="1" showZeros="0" zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="18.75" customHeight="1" outlineLevelCol="1"/>' +
  '<cols><col min="1" max="2" width="12.5" style="1" customWidth="1"/><col min="3" max="3" width="9" hidden="1" outlineLevel="1"/><col min="4" max="4" width="9" collapsed="1"/></cols>';
export const ROWS =
  '<row r="1" spans="1:4" ht="27" customHeight="1" s="1" customFormat="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row>' +
  '<row r="2" spans="1:4"><c r="A2" s="1"><v>41760</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2+1</f><v>41761</v></c><c r="C2" cm="1"><f t="array" ref="C2:C3">A2:A3*2</f><v>83520</v></c></row>' +
  '<row r="3"><c r="A3"><v>2.5000000000000001E-2</v></c><c r="B3"><f t="shared" si="0"/><v>1.0249999999999999</v></c><c r="C3"><v>0.05</v></c></row>' +
  '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><f t="shared" si="0"/><v>2</v></c><c r="D4" t="e"><v>#N/A</v></c></row>' +
  '<row r="6" hidden="1"><c r="A6" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></is></c></row>';
export const TAIL =
  '<protectedRanges><protectedRange sqref="A2:A9" name="可填"/></protectedRanges>' +
  '<phoneticPr fontId="0" type="noConversion"/>' +
  '<conditionalFormatting sqref="A2:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar></cfRule></conditionalFormatting>' +
  '<printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.2" footer="0.2"/>' +
  '<pageSetup paperSize="9" firstPageNumber="3" useFirstPageNumber="1" r:id="rId1"/>' +
  '<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors><legacyDrawing r:id="rId2"/>' +
  `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId4" name="按钮"/></controls></mc:Choice></mc:AlternateContent>` +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${EXTENSIONS}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:sqref xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
/** A part of another kind, which only its bytes tell. */
const PRINTER = Uint8Array.of(7, 0, 255, 13, 10);

/** A workbook of two sheets as Excel writes it, with more than any model knows. */
export function fullParts(): Parts {
  const parts = workbookParts(
    {
      名册: sheetXml(ROWS, { head: HEAD, tail: TAIL }),
      另表: sheetXml('<row r="1"><c r="A1"><f>名册!A2</f><v>41760</v></c></row>'),
    },
    {
      strings: sharedStrings('甲', '乙', '<r><rPr><b/></rPr><t>户</t></r><r><t>主</t></r>'),
      inWorkbook:
        '<definedNames><definedName name="全部">名册!$A$2:$A$6</definedName></definedNames><calcPr calcId="191029" iterate="1"/>',
    },
  );
  return {
    ...parts,
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      '</Types>',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
        `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.spreadsheetml.calcChain+xml"/>` +
        `<Override PartName="/xl/comments1.xml" ContentType="${TYPE}.spreadsheetml.comments+xml"/></Types>`,
    ),
    'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="rIdChain" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B2" i="1"/></calcChain>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
    ),
    'xl/printerSettings/printerSettings1.bin': PRINTER,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="_x0000_s1026"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 10, 4, 15, 4, 4</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="A2" authorId="0"><text><t>查</t></text></comment></commentList></comments>`,
    'xl/ctrlProps/ctrlProp1.xml':
      '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button"/>',
  };
}
