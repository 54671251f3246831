import { strToU8, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts of a package by name, as texts or bytes. */
export type Parts = Record<string, string | Uint8Array>;

/** A part's relationships, each with its kind and target. */
export function relations(...list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const tags = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${tags.join('')}</Relationships>`;
}

/** What each part is, by its name. */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** A sheet's part around the rows of its cells. */
export function sheetXml(rows: string, { head = '', tail = '' } = {}): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

export function sharedStrings(...texts: readonly string[]): string {
  return `${HEAD}<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text.startsWith('<') ? text : `<t>${text}</t>`}</si>`).join('')}</sst>`;
}

/** Styles whose second one shows days as `yyyy/m/d`. */
export const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts>` +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

export const WORKBOOK_TYPE = `${TYPE}.sheet.main+xml`;
export const SHEET_TYPE = `${TYPE}.worksheet+xml`;

/** A workbook as Excel lays it out; `sheets` are their parts by name. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  { strings = sharedStrings('甲', '乙'), inWorkbook = '' } = {},
): Parts {
  const names = Object.keys(sheets);
  const number = (index: number): string => String(index + 1);
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${number(index)}" r:id="rId${number(index)}"/>`,
  );
  const parts: Parts = {
    '[Content_Types].xml': contentTypes({
      '/xl/workbook.xml': WORKBOOK_TYPE,
      '/xl/styles.xml': `${TYPE}.styles+xml`,
      '/xl/sharedStrings.xml': `${TYPE}.sharedStrings+xml`,
      ...Object.fromEntries(
        names.map((_, index) => [`/xl/worksheets/sheet${number(index)}.xml`, SHEET_TYPE]),
      ),
    }),
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>${inWorkbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map(
        (_, index) => [`rId${number(index)}`, 'worksheet', `worksheets/sheet${number(index)}.xml`] as const,
      ),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': strings,
  };
  names.forEach((name, index) => (parts[`xl/worksheets/sheet${number(index)}.xml`] = sheets[name] ?? ''));
  return parts;
}

export function zipped(parts: Parts): Uint8Array {
  const contents: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    contents[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(contents);
}

/** A workbook with one sheet 表 that has these rows. */
export function bookWith(rows: string, options: Parameters<typeof sheetXml>[1] = {}): Uint8Array {
  return zipped(workbookParts({ 表: sheetXml(rows, options) }));
}
