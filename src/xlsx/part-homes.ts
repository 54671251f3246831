import { nameKey } from './part-names';
import { ROOT, type Package } from './package';

/** Where Excel puts a kind of part; `#` stands for its number. Where `also` matches, a part may stay. */
interface Home {
  readonly at: string;
  readonly also?: RegExp;
}

const HOMES: Readonly<Record<string, Home>> = {
  officeDocument: { at: 'xl/workbook.xml' },
  'extended-properties': { at: 'docProps/app.xml' },
  'core-properties': { at: 'docProps/core.xml' },
  'custom-properties': { at: 'docProps/custom.xml' },
  webextensiontaskpanes: { at: 'xl/webextensions/taskpanes.xml' },
  webextension: { at: 'xl/webextensions/webextension#.xml' },
  styles: { at: 'xl/styles.xml' },
  sharedStrings: { at: 'xl/sharedStrings.xml' },
  theme: { at: 'xl/theme/theme#.xml' },
  sheetMetadata: { at: 'xl/metadata.xml' },
  vbaProject: { at: 'xl/vbaProject.bin' },
  person: { at: 'xl/persons/person.xml', also: /^xl\/persons\/[^/]+\.xml$/ },
  calcChain: { at: 'xl/calcChain.xml' },
  externalLink: { at: 'xl/externalLinks/externalLink#.xml' },
  pivotCacheDefinition: { at: 'xl/pivotCache/pivotCacheDefinition#.xml' },
  pivotCacheRecords: { at: 'xl/pivotCache/pivotCacheRecords#.xml' },
  pivotTable: { at: 'xl/pivotTables/pivotTable#.xml' },
  slicer: { at: 'xl/slicers/slicer#.xml' },
  slicerCache: { at: 'xl/slicerCaches/slicerCache#.xml' },
  timeline: { at: 'xl/timelines/timeline#.xml' },
  timelineCache: { at: 'xl/timelineCaches/timelineCache#.xml' },
  chartsheet: { at: 'xl/chartsheets/sheet#.xml' },
  dialogsheet: { at: 'xl/dialogsheets/sheet#.xml' },
  xlMacrosheet: { at: 'xl/macrosheets/sheet#.xml' },
  xlIntlMacrosheet: { at: 'xl/macrosheets/intlsheet#.xml' },
  table: { at: 'xl/tables/table#.xml', also: /^xl\/tables\/[^/]+\.xml$/ },
  comments: { at: 'xl/comments#.xml', also: /^xl\/comments[^.]*\.xml$/ },
  threadedComment: { at: 'xl/threadedComments/threadedComment#.xml' },
  drawing: { at: 'xl/drawings/drawing#.xml' },
  vmlDrawing: { at: 'xl/drawings/vmlDrawing#.vml' },
  chart: { at: 'xl/charts/chart#.xml' },
  chartUserShapes: { at: 'xl/drawings/drawing#.xml' },
  image: { at: 'xl/media/image#', also: /^xl\/media\/[^/]+$/ },
  printerSettings: { at: 'xl/printerSettings/printerSettings#.bin' },
  ctrlProp: { at: 'xl/ctrlProps/ctrlProp#.xml' },
};

/**
 * The name that each part goes by for readers that know parts by their names: where Excel would have put it.
 * `fixed` says it of some parts. Parts that nothing leads to are not named.
 */
export function homesOf(opened: Package, fixed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const homes = new Map(fixed);
  const kinds = reachable(opened);
  const taken = new Set([...fixed.values()].map(nameKey));
  const claim = (part: string, name: string): boolean => {
    if (taken.has(nameKey(name))) return false;
    taken.add(nameKey(name));
    homes.set(part, name);
    return true;
  };
  const moved: [part: string, at: string][] = [];
  // Who is at home stays there.
  for (const [part, kind] of kinds) {
    if (homes.has(part)) continue;
    const home = Object.hasOwn(HOMES, kind) ? HOMES[kind] : undefined;
    const staysHere = (!home || isAtHome(part, home)) && claim(part, part);
    if (!staysHere) moved.push([part, home?.at ?? part]);
  }
  const numbers = new Map<string, number>();
  for (const [part, at] of moved) {
    let number = (numbers.get(at) ?? 0) + 1;
    while (!claim(part, numbered(at, number, part))) number++;
    numbers.set(at, number);
  }
  return homes;
}

/** Every part that the package leads to, with the last word of the first relationship to it. */
function reachable(opened: Package): Map<string, string> {
  const kinds = new Map<string, string>();
  const next = [ROOT];
  for (const part of next) {
    for (const relation of opened.relationsOf(part)) {
      const { target, isExternal, type } = relation;
      if (isExternal || kinds.has(target) || !opened.entry(target)) continue;
      kinds.set(target, type.slice(type.lastIndexOf('/') + 1));
      next.push(target);
    }
  }
  return kinds;
}

function isAtHome(part: string, { at, also }: Home): boolean {
  const [before = '', after] = at.split('#');
  if (also) return also.test(part);
  if (after === undefined) return part === at;
  return (
    part.startsWith(before) &&
    part.endsWith(after) &&
    /^\d+$/.test(part.slice(before.length, part.length - after.length))
  );
}

/** A home with no number of its own gets one where it is taken. */
function numbered(at: string, number: number, part: string): string {
  const extension = /\.\w+$/.exec(part)?.[0] ?? '';
  if (at.endsWith('#')) return `${at.slice(0, -1)}${number}${extension}`;
  if (at.includes('#')) return at.replace('#', String(number));
  return number === 1 ? at : at.replace(/(\.\w+)$/, `${number}$1`);
}
