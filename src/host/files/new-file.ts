import { CONTENT_TYPES, openWorkbookFile, pack, relationsPart, ROOT, zipArchive } from '../../xlsx';
import type { FileOrigin } from './origin';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (kind: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

/** As little as a workbook can be before it has a sheet. */
const PARTS: Readonly<Record<string, string>> = {
  [CONTENT_TYPES]:
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${DOCUMENT}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${DOCUMENT}.styles+xml"/></Types>`,
  [relationsPart(ROOT)]: relation('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}"><workbookPr/><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  [relationsPart('xl/workbook.xml')]: relation('styles', 'styles.xml'),
  'xl/styles.xml':
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};

/** The file that a workbook begins with that was opened from none. */
export async function newFile(): Promise<FileOrigin> {
  const entries = Object.entries(PARTS).map(([name, xml]) => pack(name, new TextEncoder().encode(xml)));
  const bytes = zipArchive(await Promise.all(entries));
  return {
    bytes,
    file: await openWorkbookFile(bytes),
    sheets: new Map(),
    names: [],
    active: null,
    isStructureProtected: false,
    settings: '[]',
  };
}
