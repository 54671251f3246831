import { attribute, relationsPart } from '../../xlsx';
import type { KeptDrawing } from '../model/charts';
import { PackageContents } from './package-contents';
import { partNames, removeParts, replaceParts } from './package-parts';
import { sheetParts } from './sheet-parts';

const DRAWING_PART = /^xl\/drawings\/(?!vmlDrawing)[^/]+\.xml$/i;
/** What a drawing may lead to; sheets, styles and the like are the library's. */
const OVER_CELLS = /^xl\/(?:drawings|charts|chartEx|media|embeddings|diagrams|theme|ink|model3d)\//i;
/** Pictures may also be a sheet's background or header, which the library keeps. */
export const SHARED = /^xl\/(?:media|theme)\//i;

export interface Detached {
  /** The file without what was taken out of it. */
  readonly bytes: Uint8Array;
  /** By sheet name. */
  readonly drawings: ReadonlyMap<string, KeptDrawing>;
}

/**
 * Takes what lies over the cells out of a file, to be put back as it was: the library would write it back by the
 * sheets' places, which may have changed, and pictures without the charts beside them.
 */
export function detachDrawings(bytes: Uint8Array): Detached {
  if (!partNames(bytes).some((name) => DRAWING_PART.test(name))) return { bytes, drawings: new Map() };
  const contents = new PackageContents(bytes, (name) => OVER_CELLS.test(name));
  const drawings = new Map<string, KeptDrawing>();
  const removed = new Set<string>();
  const sheetRelations: string[] = [];
  for (const [sheet, part] of sheetParts(bytes)) {
    const drawing = contents.relationsOf(part).find(({ type }) => type.endsWith('/drawing'));
    const kept = drawing && contents.withAllBehind(drawing.target, OVER_CELLS);
    if (!kept) continue;
    drawings.set(sheet, kept);
    sheetRelations.push(relationsPart(part));
    for (const { name } of kept) if (!SHARED.test(name)) removed.add(name).add(relationsPart(name));
  }
  const rest = replaceParts(
    removeParts(bytes, [...removed]),
    sheetRelations.map((part) => [part, withoutDrawing]),
  );
  return { bytes: rest, drawings };
}

function withoutDrawing(relations: string): string {
  return relations.replace(/<(?:\w+:)?Relationship\s[^<>]*\/>/g, (tag) =>
    attribute(tag, 'Type').endsWith('/drawing') ? '' : tag,
  );
}
