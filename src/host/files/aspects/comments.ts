import {
  attribute,
  editableXml,
  elements,
  isOfKind,
  withElements,
  type PackageEdit,
  type Relation,
} from '../../../xlsx';
import { columnName, parseRect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { withMovedNotes } from './moved-notes';
import { retagged } from './markup';

/** What is said of cells: a note, and a thread in a part of its own. */
const PARTS = [
  ['comments', 'comment'],
  ['threadedComment', 'threadedComment'],
] as const;
const SHAPES = 'vmlDrawing';

/** Comments are kept as they are; they move with their rows, and go with them. */
export const comments: Aspect = {
  read(source, sheet) {
    for (const [kind, element] of PARTS)
      for (const { target } of partsOf(source.relations, kind))
        for (const { tag } of elements(source.text(target) ?? '', element)) {
          const place = parseRect(attribute(tag, 'ref'));
          if (place) sheet.comments.set(`${place.row},${place.column}`, attribute(tag, 'ref'));
        }
  },

  state: (sheet) => [...sheet.comments],

  write({ package: file, part }, sheet) {
    const places = placesOf(sheet);
    const relations = file.relationsOf(part);
    for (const [kind, element] of PARTS)
      for (const { target } of partsOf(relations, kind))
        change(file, target, (xml) =>
          withElements(editableXml(xml), [element], ({ tag, whole }) => {
            const ref = places.get(attribute(tag, 'ref'));
            return ref === undefined ? '' : retagged(whole, { ref });
          }),
        );
    for (const { target } of partsOf(relations, SHAPES))
      change(file, target, (xml) => withMovedNotes(xml, places));
  },
};

function partsOf(relations: readonly Relation[], kind: string): Relation[] {
  return relations.filter((relation) => isOfKind(relation, kind) && !relation.isExternal);
}

/** Where comments stand now, by where they stood in the file; those that are gone are absent. */
function placesOf({ comments: found }: Sheet): Map<string, string> {
  return new Map(
    [...found].map(([key, before]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return [before, `${columnName(column)}${row + 1}`];
    }),
  );
}

function change(file: PackageEdit, part: string, by: (xml: string) => string): void {
  const before = file.text(part);
  const after = before === null ? null : by(before);
  if (after !== null && after !== before) file.put(part, after);
}
