import { unzipSync } from 'fflate';
import { attribute } from '../../xlsx';
import type { KeptDrawing, KeptPart } from '../model/charts';
import { removeParts, replaceParts } from './package-parts';
import { readRelations, relationsPart } from './relations';
import { sheetParts } from './sheet-parts';

const DRAWING_PART = /^xl\/drawings\/(?!vmlDrawing)[^/]+\.xml$/i;
/** What a drawing may lead to; sheets, styles and the like are the library's. */
const OVER_CELLS = /^xl\/(?:drawings|charts|chartEx|media|embeddings|diagrams|theme|ink|model3d)\//i;
/** Pictures may also be a sheet's background or header, which the library keeps. */
const SHARED = /^xl\/(?:media|theme)\//i;
const CONTENT_TYPES = '[Content_Types].xml';

export interface Detached {
  /** The file without what was taken out of it. */
  readonly bytes: Uint8Array;
  readonly removed: ReadonlySet<string>;
  /** By sheet name. */
  readonly drawings: ReadonlyMap<string, KeptDrawing>;
}

/**
 * Takes what lies over the cells out of a file, to be put back as it was: the library would write it back by the
 * sheets' places, which may have changed, and pictures without the charts beside them.
 */
export function detachDrawings(bytes: Uint8Array, names: readonly string[]): Detached {
  if (!names.some((name) => DRAWING_PART.test(name)))
    return { bytes, removed: new Set(), drawings: new Map() };
  const contents = unzipSync(bytes, {
    filter: ({ name }) => name === CONTENT_TYPES || OVER_CELLS.test(name) || name.endsWith('.rels'),
  });
  const drawings = new Map<string, KeptDrawing>();
  const removed = new Set<string>();
  const sheetRelations: string[] = [];
  for (const [sheet, part] of sheetParts(bytes)) {
    const drawing = relationsOf(contents, part).find(({ type }) => type.endsWith('/drawing'));
    const first = drawing && partOf(contents, drawing.target);
    if (!first) continue;
    const kept: [KeptPart, ...KeptPart[]] = [first];
    for (const { relations } of kept) {
      for (const { target, isExternal } of relations) {
        if (isExternal || !OVER_CELLS.test(target) || kept.some(({ name }) => name === target)) continue;
        const next = partOf(contents, target);
        if (next) kept.push(next);
      }
    }
    drawings.set(sheet, kept);
    sheetRelations.push(relationsPart(part));
    for (const { name } of kept) {
      if (SHARED.test(name)) continue;
      removed.add(name).add(relationsPart(name));
    }
  }
  const rest = replaceParts(
    removeParts(bytes, [...removed]),
    sheetRelations.map((part) => [part, withoutDrawing]),
  );
  return { bytes: rest, removed, drawings };
}

function withoutDrawing(relations: string): string {
  return relations.replace(/<(?:\w+:)?Relationship\s[^>]*\/>/g, (tag) =>
    attribute(tag, 'Type').endsWith('/drawing') ? '' : tag,
  );
}

type Contents = Readonly<Record<string, Uint8Array>>;

function partOf(contents: Contents, name: string): KeptPart | null {
  const bytes = contents[name];
  return bytes
    ? { name, bytes, contentType: contentTypeOf(contents, name), relations: relationsOf(contents, name) }
    : null;
}

function relationsOf(contents: Contents, part: string): ReturnType<typeof readRelations> {
  return readRelations(part, textOf(contents[relationsPart(part)]));
}

function contentTypeOf(contents: Contents, name: string): string {
  const types = textOf(contents[CONTENT_TYPES]);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  let usual = '';
  for (const [tag] of types.matchAll(/<(?:\w+:)?(?:Override|Default)\s[^>]*>/g)) {
    if (attribute(tag, 'PartName') === `/${name}`) return attribute(tag, 'ContentType');
    if (attribute(tag, 'Extension').toLowerCase() === extension) usual = attribute(tag, 'ContentType');
  }
  return usual;
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
