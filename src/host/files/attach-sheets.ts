import {
  escape,
  firstElement,
  listedSheets,
  relationsPart,
  relationsXml,
  relationXml,
  WORKBOOK_PART,
  CONTENT_TYPES,
  withElements,
} from '../../xlsx';
import type { KeptPart } from '../model/charts';
import type { KeptSheet } from '../model/kept-sheet';
import type { Workbook } from '../model/workbook';
import { renamedParts } from './free-names';
import { addParts, partNames, replaceParts, type PartChange } from './package-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = 'definedNames';
const SCOPE = /(\slocalSheetId=")(\d+)/g;
const ACTIVE = /(<workbookView\s[^<>]*activeTab=")\d+/;
const STATES = { Visible: '', Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' };

/** A sheet in the saved file: one of the library's, by its place there, or one that was kept. */
type Place = number | KeptSheet;

/** The file with the sheets that hold no cells, which the library has not written. */
export function withKeptSheets(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const { keptSheets } = workbook;
  if (keptSheets.length === 0) return bytes;
  const taken = new Set(partNames(bytes));
  const active = activeOf(workbook);
  const added: Record<string, string | Uint8Array> = {};
  const types: string[] = [];
  const links: string[] = [];
  keptSheets.forEach((sheet, index) => {
    const parts = renamedParts(sheet.parts, taken);
    for (const { name, bytes: content, contentType, relations } of parts) {
      added[name] = name === parts[0]?.name ? selected(content, sheet === active) : content;
      types.push(`<Override PartName="/${escape(name)}" ContentType="${escape(contentType)}"/>`);
      if (relations.length > 0) added[relationsPart(name)] = relationsXml(relations);
    }
    const target = parts[0]?.name ?? '';
    links.push(relationXml({ id: linkOf(index), type: sheet.relationType, target, isExternal: false }));
  });
  const changes: [string, PartChange][] = [
    [WORKBOOK_PART, (xml) => withPlaces(xml, workbook, active)],
    [
      relationsPart(WORKBOOK_PART),
      (xml) => xml.replace('</Relationships>', `${links.join('')}</Relationships>`),
    ],
    [CONTENT_TYPES, (xml) => xml.replace('</Types>', `${types.join('')}</Types>`)],
  ];
  return addParts(replaceParts(bytes, changes), added);
}

/** The kept sheet that the file opens with, as before, where nobody has chosen another. */
function activeOf(workbook: Workbook): KeptSheet | null {
  if (!workbook.isActiveByDefault) return null;
  return workbook.keptSheets.find(({ wasActive }) => wasActive) ?? null;
}

function withPlaces(xml: string, workbook: Workbook, active: KeptSheet | null): string {
  const places = placesOf(workbook);
  const positionOf = (place: Place): number => places.indexOf(place);
  const tags = listedSheets(xml).map(({ tag }) => tag);
  const list = places.map((place) =>
    typeof place === 'number' ? (tags[place] ?? '') : keptTag(place, workbook.keptSheets.indexOf(place)),
  );
  const names = workbook.keptSheets
    .flatMap((sheet) => sheet.names.map((name) => name.replace(SCOPE, `$1${positionOf(sheet)}`)))
    .join('');
  const shifted = xml
    .replace(SCOPE, (_, before: string, scope: string) => before + String(positionOf(Number(scope))))
    .replace(ACTIVE, (whole, before: string) => {
      const tab = active ?? Number(whole.slice(before.length));
      return before + String(positionOf(tab));
    });
  const named = firstElement(shifted, NAMES)
    ? withElements(shifted, [NAMES], ({ content }) => `<definedNames>${content}${names}</definedNames>`)
    : shifted.replace('</sheets>', `</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}`);
  return withElements(named, ['sheets'], () => `<sheets>${list.join('')}</sheets>`);
}

/** Each kept sheet stands behind the nearest of the sheets that it stood behind, wherever that is now. */
function placesOf({ sheets, keptSheets }: Workbook): Place[] {
  const places: Place[] = sheets.map((_, index) => index);
  const followers = new Map<number, number>();
  for (const kept of keptSheets) {
    const before = kept.behind.findLast((sheet) => sheets.includes(sheet));
    const leader = before ? sheets.indexOf(before) : -1;
    const following = followers.get(leader) ?? 0;
    places.splice(places.indexOf(leader) + 1 + following, 0, kept);
    followers.set(leader, following + 1);
  }
  return places;
}

function keptTag({ name, number, visibility }: KeptSheet, index: number): string {
  return `<sheet name="${escape(name)}" sheetId="${number}"${STATES[visibility]} xmlns:r="${OFFICE}" r:id="${linkOf(index)}"/>`;
}

function linkOf(index: number): string {
  return `rIdKept${index + 1}`;
}

/** Two sheets that say they are selected would be changed together. */
function selected(content: KeptPart['bytes'], isActive: boolean): Uint8Array {
  const xml = new TextDecoder().decode(content).replace(/\stabSelected="[^"]*"/, '');
  const marked = isActive ? xml.replace(/<(?:\w+:)?sheetView(?=[\s/>])/, '$& tabSelected="1"') : xml;
  return new TextEncoder().encode(marked);
}
