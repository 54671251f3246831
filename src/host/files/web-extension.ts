import type { KeptAddIns } from '../model/add-ins';
import type { KeptPart } from '../model/charts';
import type { Workbook } from '../model/workbook';
import { PackageContents } from './package-contents';
import { addParts, partNames, readParts } from './package-parts';
import {
  attribute,
  CONTENT_TYPES,
  ContentTypes,
  escape,
  relationsPart,
  relationsXml,
  unescape,
} from '../../xlsx';
import { freeName, renamedParts } from './free-names';

/** Where Office keeps an add-in's settings: [MS-OWEXML], web extension parts of the package. */
const EXTENSION = 'xl/webextensions/webextension1.xml';
const PANES = 'xl/webextensions/taskpanes.xml';
const PACKAGE_LINKS = '_rels/.rels';
const OWN_FOLDER = 'xl/webextensions/';
/** What parts of add-ins are, and may lead to. */
const OF_ADD_INS = /^xl\/(?:webextensions|media)\//;
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
/** By this the part is known that was written here; one that Excel wrote, by what this add-in keeps. */
const OWN_ID = '{5B2D9C2E-6C55-4E51-9D3A-7B1F0A4C8E11}';
const OWN_PROPERTY = /<we:property\s[^<>]*name="zhucun\./;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.microsoft.com/office';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TO_PANES = `${OFFICE}/2011/relationships/webextensiontaskpanes`;
const TO_EXTENSION = `${OFFICE}/2011/relationships/webextension`;

/** Whether an add-in of the file is this one: it was written here, or holds what this add-in keeps. */
function isOwn({ bytes }: KeptPart): boolean {
  const xml = new TextDecoder().decode(bytes);
  return xml.includes(OWN_ID) || OWN_PROPERTY.test(xml);
}

/** Reads the settings of this add-in; a value that is no JSON is left out. What is of other add-ins is kept. */
export function readExtensionSettings(bytes: Uint8Array, workbook: Workbook): void {
  if (!partNames(bytes).includes(PANES)) return;
  const [panes, ...parts] =
    new PackageContents(bytes, (name) => OF_ADD_INS.test(name)).withAllBehind(PANES, OF_ADD_INS) ?? [];
  if (!panes) return;
  const extensions = panes.relations.flatMap(({ target }) => parts.find(({ name }) => name === target) ?? []);
  const own = extensions.find(isOwn) ?? null;
  if (extensions.length > (own ? 1 : 0)) workbook.addIns = { panes, parts, own };
  if (!own) return;
  for (const [tag] of new TextDecoder().decode(own.bytes).matchAll(/<we:property\s[^<>]*>/g)) {
    const value = parsed(unescape(attribute(tag, 'value')));
    if (value !== undefined) workbook.settings.set(unescape(attribute(tag, 'name')), value);
  }
}

/** The file with the workbook's settings, and what it had of other add-ins; as it is where there is neither. */
export function withSettings(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const { addIns, settings } = workbook;
  if (addIns)
    return withAddIns(bytes, addIns, settings.size > 0 || addIns.own ? extensionXml(workbook) : null);
  if (settings.size === 0) return bytes;
  return withParts(bytes, {
    [EXTENSION]: { content: extensionXml(workbook), type: EXTENSION_TYPE },
    [PANES]: { content: PANES_XML, type: PANES_TYPE, links: PANE_LINKS_XML },
  });
}

/** Other add-ins' parts stay as they are, this one's own is written anew beside them. */
function withAddIns(bytes: Uint8Array, { panes, parts, own }: KeptAddIns, xml: string | null): Uint8Array {
  const taken = new Set(parts.map(({ name }) => name));
  const name = own?.name ?? freeName(EXTENSION, taken);
  const isListed = own !== null || xml === null;
  const link = { id: 'rIdZhucun', type: TO_EXTENSION, target: name, isExternal: false };
  const listed: KeptPart = isListed
    ? panes
    : { ...panes, bytes: withPane(panes.bytes, link.id), relations: [...panes.relations, link] };
  const added: Record<string, NewPart> = {};
  // Pictures may have got the names of those of the sheets.
  const others = new Set(partNames(bytes).filter((part) => !part.startsWith(OWN_FOLDER)));
  for (const part of renamedParts([listed, ...parts], others)) {
    added[part.name] = {
      content: part.bytes,
      type: part.contentType,
      ...(part.relations.length > 0 ? { links: relationsXml(part.relations) } : {}),
    };
  }
  if (xml !== null) added[name] = { ...added[name], content: xml, type: EXTENSION_TYPE };
  return withParts(bytes, added);
}

function withPane(panes: Uint8Array, link: string): Uint8Array {
  const xml = new TextDecoder().decode(panes);
  return new TextEncoder().encode(xml.replace(/<\/(?:\w+:)?taskpanes>/, `${paneXml(link)}$&`));
}

interface NewPart {
  readonly content: string | Uint8Array;
  readonly type: string;
  readonly links?: string;
}

/** The file with parts of add-ins, to which the package then leads. */
function withParts(bytes: Uint8Array, parts: Readonly<Record<string, NewPart>>): Uint8Array {
  const [links = '', types = ''] = readParts(bytes, [PACKAGE_LINKS, CONTENT_TYPES]);
  const said = new ContentTypes(types);
  const contents: Record<string, string | Uint8Array> = {};
  const overrides: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    contents[name] = part.content;
    if (part.links !== undefined) contents[relationsPart(name)] = part.links;
    if (said.of(name) !== part.type)
      overrides.push(`<Override PartName="/${escape(name)}" ContentType="${escape(part.type)}"/>`);
  }
  if (!links.includes(TO_PANES))
    contents[PACKAGE_LINKS] = links.replace(
      '</Relationships>',
      `<Relationship Id="rIdPanes" Type="${TO_PANES}" Target="${PANES}"/></Relationships>`,
    );
  // The pane comes first, as it always has.
  contents[CONTENT_TYPES] = types.replace('</Types>', `${overrides.reverse().join('')}</Types>`);
  return addParts(bytes, contents);
}

function extensionXml({ settings }: Workbook): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escape(name)}" value="${escape(jsonOf(value))}"/>`,
  );
  return (
    `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" ` +
    `id="${OWN_ID}">` +
    '<we:reference id="embedded" version="1.0.0.0" store="developer" storeType="Registry"/>' +
    `<we:alternateReferences/><we:properties>${properties.join('')}</we:properties>` +
    '<we:bindings/><we:snapshot/></we:webextension>'
  );
}

/** JSON tells halves of pairs and what is below the blank by their numbers; XML has no place for two more. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value ?? null).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

const PANE_NAMESPACE = `xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11"`;

function paneXml(link: string, namespace = ` ${PANE_NAMESPACE}`): string {
  return (
    `<wetp:taskpane${namespace} dockstate="right" visibility="0" width="350" row="0">` +
    `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${link}"/>` +
    '</wetp:taskpane>'
  );
}

const PANES_XML = `${HEAD}<wetp:taskpanes ${PANE_NAMESPACE}>${paneXml('rId1', '')}</wetp:taskpanes>`;

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
