import { strToU8 } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../src/host';
import { MAIN, OFFICE, sharedStrings, sheetXml, workbookParts, zipped, type Parts } from './package-of';
import { cellsOf } from './read-both';

const SHEETS = {
  一: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>3</v></c></row>'),
  二: sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>樊店村</t></is></c></row>'),
};
const READ = { 一: [['甲', 3]], 二: [['樊店村']] };

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((at) => {
    view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  });
  return bytes;
}

function declared(text: string, encoding: string): string {
  return text.replace('encoding="UTF-8"', `encoding="${encoding}"`);
}

/** Chinese characters of the texts above as GBK writes them. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  甲: [0xbc, 0xd7],
  乙: [0xd2, 0xd2],
  一: [0xd2, 0xbb],
  二: [0xb6, 0xfe],
  樊: [0xb7, 0xae],
  店: [0xb5, 0xea],
  村: [0xb4, 0xe5],
};

function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => GBK[character] ?? [character.charCodeAt(0)]));
}

const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8 with a mark', (text) => strToU8(`\ufeff${text}`)],
  ['UTF-16, little end first, with a mark', (text) => utf16(`\ufeff${declared(text, 'UTF-16')}`, true)],
  ['UTF-16, big end first, with a mark', (text) => utf16(`\ufeff${declared(text, 'UTF-16')}`, false)],
  ['UTF-16 without a mark', (text) => utf16(declared(text, 'utf-16'), true)],
  ['UTF-8 that declares nothing', (text) => strToU8(text.replace(/^<\?xml[^>]*\?>\s*/, ''))],
  ['UTF-8 that declares what it is not', (text) => strToU8(declared(text, 'UTF-16'))],
  ['GB2312', (text) => gbk(declared(text, 'GB2312'))],
];

describe('parts are read whatever characters are made of', () => {
  it.each(ENCODINGS)('%s', async (_, encode) => {
    const parts: Parts = workbookParts(SHEETS);
    for (const [name, part] of Object.entries(parts)) parts[name] = encode(String(part));
    const bytes = zipped(parts);
    expect(await cellsOf(bytes)).toEqual(READ);
    expect(await cellsOf(await saveWorkbook(await openWorkbook(bytes)))).toEqual(READ);
  });
});

describe('parts are read however their XML is written', () => {
  /** Every element by a prefix of its own, as some libraries have it. */
  const withPrefix = (text: string): string =>
    text
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replaceAll('xmlns=', 'xmlns:x=')
      .replaceAll('r:id=', 'q:id=')
      .replaceAll('xmlns:r=', 'xmlns:q=');
  const withComments = (text: string): string =>
    text.replaceAll(/(<(?:sheet|row|c|v|t|si|Relationship|Override)[ >])/g, '<!-- <sheet name="x"/> -->$1');
  const withCdata = (text: string): string =>
    text.replaceAll(/<(t|v)>([^<]*)</g, (_, tag: string, inner: string) => `<${tag}><![CDATA[${inner}]]><`);
  const withSingleQuotes = (text: string): string => text.replaceAll(/="([^"]*)"/g, "='$1'");
  const withSpaces = (text: string): string =>
    text.replaceAll(/ (\w+|\w+:\w+)="/g, '\n\t$1 = "').replaceAll('/>', '\n/>');

  it.each<[string, (text: string) => string]>([
    ['with prefixes', withPrefix],
    [
      'with prefixes and cells of nothing',
      (text) => withPrefix(text.replaceAll('</row>', '<c t="s"/></row>')),
    ],
    ['with comments', withComments],
    ['with CDATA', withCdata],
    ['with single quotes', withSingleQuotes],
    ['with spaces and line ends within tags', withSpaces],
    ['with all of it', (text) => withSpaces(withSingleQuotes(withComments(withCdata(withPrefix(text)))))],
  ])('%s', async (_, write) => {
    const parts: Parts = workbookParts(SHEETS);
    for (const [name, part] of Object.entries(parts)) parts[name] = write(String(part));
    const bytes = zipped(parts);
    expect(await cellsOf(bytes)).toEqual(READ);
    expect(await cellsOf(await saveWorkbook(await openWorkbook(bytes)))).toEqual(READ);
  });

  it('around the cells alone: links, validations and filters are known', async () => {
    const tail =
      `<x:autoFilter xmlns:x="${MAIN}" ref='A1:A9'/><dataValidations count='1'><!-- a list -->` +
      "<dataValidation type='list' sqref='B2:B9'><formula1><![CDATA[\"是,否\"]]></formula1></dataValidation></dataValidations>" +
      `<hyperlinks><hyperlink ref="A1" k:id="rId1" xmlns:k="${OFFICE}"/></hyperlinks>`;
    const parts = workbookParts({ 表: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { tail }) });
    parts['xl/worksheets/_rels/sheet1.xml.rels'] =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`;
    const [sheet] = (await openWorkbook(zipped(parts))).sheets;
    expect(sheet?.autoFilter?.rect).toEqual({ row: 0, column: 0, rows: 9, columns: 1 });
    expect(sheet?.dataValidations).toMatchObject([{ type: 'list', range: 'B2:B9', values: ['是', '否'] }]);
    expect(sheet?.hyperlinks.get('0,0')).toMatchObject({ target: 'https://example.org/' });
  });

  it('with what only newer programs know beside what every program does', async () => {
    const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
    const rows =
      '<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>';
    const head = `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="x14"><cols><col min="1" max="1" width="99"/></cols></mc:Choice><mc:Fallback><cols><col min="1" max="1" width="20"/></cols></mc:Fallback></mc:AlternateContent>`;
    const xml = sheetXml(rows, { head }).replace(
      '<worksheet ',
      `<worksheet xmlns:mc="${mc}" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" `,
    );
    const bytes = zipped(
      workbookParts({ 表: xml }, { strings: sharedStrings('<t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh>') }),
    );
    expect(await cellsOf(bytes)).toEqual({ 表: [['甲', 1]] });
    expect((await openWorkbook(bytes)).sheets[0]?.columnWidths.get(0)).toBe(20);
  });
});
