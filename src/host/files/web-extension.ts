import { attribute, escape, ROOT, unescape, type Package, type PackageEdit } from '../../xlsx';
import type { Workbook } from '../model/workbook';

/** Where Office keeps an add-in's settings: [MS-OWEXML], web extension parts of the package. */
const EXTENSION = 'xl/webextensions/webextension1.xml';
const PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
/** By this the part is known that was written here; one that Excel wrote, by what this add-in keeps. */
const OWN_ID = '{5B2D9C2E-6C55-4E51-9D3A-7B1F0A4C8E11}';
const OWN_PROPERTY = /<(?:[\w.-]+:)?property\s[^<>]*name="zhucun\./;
const PROPERTY = /<(?:[\w.-]+:)?property\s[^<>]*>/g;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.microsoft.com/office';
const TO_PANES = `${OFFICE}/2011/relationships/webextensiontaskpanes`;
const TO_EXTENSION = `${OFFICE}/2011/relationships/webextension`;

/** The part that lists the add-ins of a package; null where it has none. */
function panesOf(parts: Pick<Package, 'relationsOf'>): string | null {
  return parts.relationsOf(ROOT).find(({ type }) => type === TO_PANES)?.target ?? null;
}

/** The part of this add-in: it was written here, or holds what this add-in keeps. Null where there is none. */
function ownPart(parts: Pick<Package, 'relationsOf' | 'text'>): string | null {
  const panes = panesOf(parts);
  if (panes === null) return null;
  const isOwn = (part: string): boolean => {
    const xml = parts.text(part) ?? '';
    return xml.includes(OWN_ID) || OWN_PROPERTY.test(xml);
  };
  return (
    parts.relationsOf(panes).find(({ type, target }) => type === TO_EXTENSION && isOwn(target))?.target ??
    null
  );
}

/** Reads the settings of this add-in; a value that is no JSON is left out. What is of other add-ins is not touched. */
export function readExtensionSettings(opened: Package, workbook: Workbook): void {
  const own = ownPart(opened);
  if (own === null) return;
  for (const [tag] of (opened.text(own) ?? '').matchAll(PROPERTY)) {
    const value = parsed(unescape(attribute(tag, 'value')));
    if (value !== undefined) workbook.settings.set(unescape(attribute(tag, 'name')), value);
  }
}

/** All that is kept, as it is compared. */
export function settingsState({ settings }: Workbook): string {
  return JSON.stringify([...settings]);
}

/** Writes the workbook's settings into this add-in's own part, beside those of others. */
export function writeSettings(edit: PackageEdit, workbook: Workbook): void {
  const own = ownPart(edit);
  if (own !== null) {
    edit.put(own, extensionXml(workbook));
    return;
  }
  const part = edit.freeName(EXTENSION);
  const panes = panesOf(edit) ?? newPanes(edit);
  edit.put(part, extensionXml(workbook), EXTENSION_TYPE);
  const pane = paneXml(edit.relate(panes, { type: TO_EXTENSION, target: part }));
  edit.put(
    panes,
    (edit.text(panes) ?? '').replace(/<\/(?:[\w.-]+:)?taskpanes>/, (end) => pane + end),
  );
}

function newPanes(edit: PackageEdit): string {
  edit.put(PANES, `${HEAD}<wetp:taskpanes ${PANE_NAMESPACE}></wetp:taskpanes>`, PANES_TYPE);
  edit.relate(ROOT, { type: TO_PANES, target: PANES });
  return PANES;
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

function paneXml(link: string): string {
  return (
    `<wetp:taskpane ${PANE_NAMESPACE} dockstate="right" visibility="0" width="350" row="0">` +
    `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${link}"/>` +
    '</wetp:taskpane>'
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
