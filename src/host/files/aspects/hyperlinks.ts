import { attribute, elements, fileText, isOfKind, textOfFile, unescape, type Relation } from '../../../xlsx';
import { columnName, MAX_COLUMNS, MAX_ROWS, parseRect, type Rect } from '../../model/address';
import type { Hyperlink, Sheet } from '../../model/sheet';
import type { Aspect, SheetTarget } from '../aspect';
import { listOf, retagged, textIn } from './markup';
import { OFFICE, relationAttributes } from './relation-ids';

const LIST = 'hyperlinks';
const LINK = 'hyperlink';
/** Nobody looks for a link in more cells than these one by one. */
const MOST = 1000;
/** Nor has a sheet so many of them. */
const MOST_OF_ALL = 50_000;

/** Where cells lead. A file has one for several cells; here each cell has its own. */
export const hyperlinks: Aspect = {
  read({ xml, relations }, sheet) {
    for (const { cells, link } of linksIn(xml.first(LIST), relations))
      for (const cell of cells) sheet.hyperlinks.set(cell, link);
  },

  state: (sheet) => [...sheet.hyperlinks],

  write(target, sheet) {
    const { xml, part } = target;
    const relations = target.package.relationsOf(part);
    const before = linksIn(xml.first(LIST), relations);
    const kept = before.filter(({ cells, link }) =>
      cells.every((cell) => isSame(sheet.hyperlinks.get(cell), link)),
    );
    const gone = before.filter((link) => !kept.includes(link));
    const writer = new LinkWriter(target, relations, new Set(kept.map(({ id }) => id)));
    const added = writer.elements(sheet, new Set(kept.flatMap(({ cells }) => cells)));
    xml.put(LIST, listOf(xml.first(LIST) ?? `<${LIST}/>`, [...kept.map(({ whole }) => whole), ...added]));
    for (const id of new Set(gone.map((link) => link.id)))
      if (id !== '' && !writer.used.has(id)) target.package.unrelate(part, id);
  },
};

interface FileLink {
  readonly whole: string;
  readonly id: string;
  readonly cells: readonly string[];
  readonly link: Hyperlink;
}

function linksIn(list: string | null, relations: readonly Relation[]): FileLink[] {
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  let left = MOST_OF_ALL;
  return [...elements(list ?? '', LINK)].flatMap(({ tag, whole }): FileLink[] => {
    const rect = parseRect(attribute(tag, 'ref'));
    if (!rect) return [];
    const id = unescape(attribute(tag, 'r:id'));
    const cells = cellsOf(rect, Math.min(left, MOST));
    left -= cells.length;
    return [{ whole, id, cells, link: linkIn(tag, targets.get(id)?.target ?? '') }];
  });
}

/** Of whole columns, whole rows and very large areas only the first cell. */
function cellsOf({ row, column, rows, columns }: Rect, most: number): string[] {
  if (rows * columns > most || rows === MAX_ROWS || columns === MAX_COLUMNS) return [`${row},${column}`];
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );
}

/** Some programs write a place in the workbook as if it were an address. */
function linkIn(tag: string, address: string): Hyperlink {
  const isPlace = address.startsWith('#');
  const location = textIn(tag, 'location') ?? (isPlace ? address.slice(1) : null);
  const [tooltip, display] = [textIn(tag, 'tooltip'), textIn(tag, 'display')];
  return {
    target: isPlace ? '' : address,
    ...(location === null ? {} : { location }),
    ...(tooltip === null ? {} : { tooltip: textOfFile(tooltip) }),
    ...(display === null ? {} : { display: textOfFile(display) }),
  };
}

function isSame(one: Hyperlink | undefined, other: Hyperlink): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

class LinkWriter {
  /** By address; links to the same address share what the part says of it. */
  private readonly known = new Map<string, Readonly<Record<string, string>>>();

  constructor(
    private readonly target: SheetTarget,
    private readonly relations: readonly Relation[],
    readonly used: Set<string>,
  ) {}

  /** For the cells that are in no element yet. */
  elements({ hyperlinks: links }: Sheet, written: ReadonlySet<string>): string[] {
    return [...links].flatMap(([cell, link]) => (written.has(cell) ? [] : [this.element(cell, link)]));
  }

  private element(cell: string, { target, location, tooltip, display }: Hyperlink): string {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    return retagged(`<${LINK}/>`, {
      ref: `${columnName(column)}${row + 1}`,
      ...(target === '' ? {} : this.relationOf(target)),
      location: location === undefined ? null : fileText(location),
      tooltip: tooltip === undefined ? null : fileText(tooltip),
      display: display === undefined ? null : fileText(display),
    });
  }

  private relationOf(address: string): Readonly<Record<string, string>> {
    const known = this.known.get(address);
    if (known) return known;
    const before = this.relations.find(
      (relation) => relation.target === address && relation.isExternal && isOfKind(relation, LINK),
    );
    const relation = { type: `${OFFICE}/${LINK}`, target: address, isExternal: true };
    const id = before?.id ?? this.target.package.relate(this.target.part, relation);
    this.used.add(id);
    const attributes = relationAttributes(this.target.xml, id);
    this.known.set(address, attributes);
    return attributes;
  }
}
