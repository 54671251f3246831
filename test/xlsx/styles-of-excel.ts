export const XLSX = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** As a Chinese Excel writes them. */
export const STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${XLSX}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot; 亩&quot;"/></numFmts>' +
  '<fonts count="3" x14ac:knownFonts="1">' +
  '<font><sz val="12"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font>' +
  '<font><b/><u val="double"/><sz val="12"/><color rgb="80FF0000"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font>' +
  '<font><outline/><sz val="9"/><color indexed="10"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border diagonalUp="1" outline="0"><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal style="hair"><color indexed="64"/></diagonal></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="31" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyBorder="1"><alignment horizontal="center" textRotation="45" justifyLastLine="1"/></xf>' +
  '<xf numFmtId="9" fontId="2" fillId="3" borderId="0" xfId="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="176" fontId="0" fillId="1" borderId="0" xfId="0"/>' +
  '<xf numFmtId="57" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="百分比" xfId="1" builtinId="5"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><b val="0"/><color theme="9"/></font><fill><patternFill><bgColor theme="7" tint="0.5"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor rgb="FFFFC000"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><extLst><ext uri="{1}"/></extLst></styleSheet>';
