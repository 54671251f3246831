import { CONTENT_TYPES, relationsPart, relationsXml, relationXml, withElements } from '../../xlsx';
import type { KeptPart, KeptRelation } from '../model/charts';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { chartXml } from './chart-xml';
import { ANCHORS, anchorXml, chartRelation, EMPTY_DRAWING } from './drawing-anchors';
import { renamedParts } from './free-names';
import { addParts, partNames, readParts, replaceParts, type PartChange } from './package-parts';
import { sheetParts } from './sheet-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const LINK = 'rIdOverCells';
/** What of a sheet's XML comes after its drawing (ECMA-376 18.3.1.99). */
const AFTER =
  /<(?:\w+:)?(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/(?:\w+:)?worksheet>/;

/** The file with what lies over the cells of its sheets: charts made here, and what the file had. */
export function withDrawings(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const drawn = workbook.sheets.filter(isDrawnOn);
  if (drawn.length === 0) return bytes;
  const places = sheetParts(bytes);
  const taken = new Set(partNames(bytes));
  const added: Record<string, string | Uint8Array> = {};
  const types: string[] = [];
  const changes: [string, PartChange][] = [];
  for (const sheet of drawn) {
    const place = places.get(sheet.name);
    if (place === undefined) throw new RangeError(`the file has no sheet ${sheet.name}`);
    const parts = renamedParts(drawingOf(workbook, sheet), taken);
    for (const { name, bytes: content, contentType, relations } of parts) {
      added[name] = content;
      types.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
      if (relations.length > 0) added[relationsPart(name)] = relationsXml(relations);
    }
    const link = { id: LINK, type: `${OFFICE}/drawing`, target: parts[0]?.name ?? '', isExternal: false };
    const [before] = readParts(bytes, [relationsPart(place)]);
    added[relationsPart(place)] =
      before?.replace('</Relationships>', `${relationXml(link)}</Relationships>`) ?? relationsXml([link]);
    changes.push([place, withLink]);
  }
  const listed: PartChange = (xml) => xml.replace('</Types>', `${types.join('')}</Types>`);
  return addParts(replaceParts(bytes, [...changes, [CONTENT_TYPES, listed]]), added);
}

function isDrawnOn({ drawing, charts }: Sheet): boolean {
  return drawing !== null || charts.length > 0;
}

function withLink(xml: string): string {
  // Behind the cells: there is nothing before them that looks like it.
  const from = xml.lastIndexOf('sheetData');
  const at = from + xml.slice(from).search(AFTER);
  return `${xml.slice(0, at)}<drawing xmlns:r="${OFFICE}" r:id="${LINK}"/>${xml.slice(at)}`;
}

/** The sheet's drawing and all it leads to, without what was taken away and with the charts made here. */
function drawingOf(workbook: Workbook, { drawing, charts }: Sheet): KeptPart[] {
  const before = drawing?.[0];
  const left = new Set(charts.map(({ kept }) => kept?.relation));
  const relations = (before?.relations ?? []).filter(
    ({ id, type }) => !type.endsWith('/chart') || left.has(id),
  );
  const made = charts
    .filter(({ kept }) => !kept)
    .map((chart, index): [KeptRelation, KeptPart, string] => {
      const name = `xl/charts/chart${index + 1}.xml`;
      const id = `rIdChart${index + 1}`;
      const xml = new TextEncoder().encode(chartXml(workbook, chart));
      return [
        { id, type: `${OFFICE}/chart`, target: `new:${name}`, isExternal: false },
        { name: `new:${name}`, bytes: xml, contentType: CHART_TYPE, relations: [] },
        anchorXml(chart, id, 10_001 + index),
      ];
    });
  const kept = before ? new TextDecoder().decode(before.bytes) : EMPTY_DRAWING;
  const anchors = made.map(([, , anchor]) => anchor).join('');
  const xml = withElements(kept, ANCHORS, ({ whole }) => {
    const relation = chartRelation(whole);
    return relation === null || left.has(relation) ? whole : '';
  }).replace(/<\/(?:\w+:)?wsDr>\s*$/, (end) => anchors + end);
  const first: KeptPart = {
    name: before?.name ?? 'xl/drawings/drawing1.xml',
    bytes: new TextEncoder().encode(xml),
    contentType: DRAWING_TYPE,
    relations: [...relations, ...made.map(([relation]) => relation)],
  };
  return reachable(first, [...(drawing?.slice(1) ?? []), ...made.map(([, part]) => part)]);
}

function reachable(first: KeptPart, others: readonly KeptPart[]): KeptPart[] {
  const found = [first];
  for (const { relations } of found) {
    for (const { target } of relations) {
      const part = others.find(({ name }) => name === target);
      if (part && !found.includes(part)) found.push(part);
    }
  }
  return found;
}
