import type { Workbook } from '../model/workbook';
import { addParts, readParts } from './package-parts';
import { attribute, escape, unescape } from '../../xlsx';

/** Where Office keeps an add-in's settings: [MS-OWEXML], web extension parts of the package. */
const EXTENSION = 'xl/webextensions/webextension1.xml';
const PANES = 'xl/webextensions/taskpanes.xml';
const PANE_LINKS = 'xl/webextensions/_rels/taskpanes.xml.rels';
const PACKAGE_LINKS = '_rels/.rels';
const CONTENT_TYPES = '[Content_Types].xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.microsoft.com/office';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TO_PANES = `${OFFICE}/2011/relationships/webextensiontaskpanes`;
const TO_EXTENSION = `${OFFICE}/2011/relationships/webextension`;

/** Reads the settings of the first add-in in the file; a value that is no JSON is left out. */
export function readExtensionSettings(bytes: Uint8Array, workbook: Workbook): void {
  const [xml = ''] = readParts(bytes, [EXTENSION]);
  for (const [tag] of xml.matchAll(/<we:property\s[^<>]*>/g)) {
    const value = parsed(unescape(attribute(tag, 'value')));
    if (value !== undefined) workbook.settings.set(unescape(attribute(tag, 'name')), value);
  }
}

/** The file with the workbook's settings; as it is where there are none. */
export function withSettings(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  if (workbook.settings.size === 0) return bytes;
  const [links = '', types = '', panes] = readParts(bytes, [PACKAGE_LINKS, CONTENT_TYPES, PANES]);
  const extension = { [EXTENSION]: extensionXml(workbook) };
  if (panes !== undefined) return addParts(bytes, extension);
  return addParts(bytes, {
    ...extension,
    [PANES]: PANES_XML,
    [PANE_LINKS]: PANE_LINKS_XML,
    [PACKAGE_LINKS]: links.replace(
      '</Relationships>',
      `<Relationship Id="rIdPanes" Type="${TO_PANES}" Target="${PANES}"/></Relationships>`,
    ),
    [CONTENT_TYPES]: types.replace(
      '</Types>',
      `<Override PartName="/${PANES}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
        `<Override PartName="/${EXTENSION}" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
    ),
  });
}

function extensionXml({ settings }: Workbook): string {
  const properties = [...settings].map(
    ([name, value]) =>
      `<we:property name="${escape(name)}" value="${escape(JSON.stringify(value ?? null))}"/>`,
  );
  return (
    `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" ` +
    'id="{5B2D9C2E-6C55-4E51-9D3A-7B1F0A4C8E11}">' +
    '<we:reference id="embedded" version="1.0.0.0" store="developer" storeType="Registry"/>' +
    `<we:alternateReferences/><we:properties>${properties.join('')}</we:properties>` +
    '<we:bindings/><we:snapshot/></we:webextension>'
  );
}

const PANES_XML =
  `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">` +
  '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
  '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
  '</wetp:taskpane></wetp:taskpanes>';

const PANE_LINKS_XML =
  `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">` +
  `<Relationship Id="rId1" Type="${TO_EXTENSION}" Target="webextension1.xml"/></Relationships>`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
