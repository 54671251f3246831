import type { Package } from './package';
import { relationsPart } from './part-names';
import { isPlain } from './plain-xml';
import { relationsXml, type Relation } from './relations';
import { attribute, unescape } from './xml';

const RELATION = /<Relationship\s[^<>]*>/g;

/**
 * What a part refers to under the names that the parts now have; null where it is right as it is written. `part`
 * is its name before, `home` its name now.
 */
export function movedRelations(
  opened: Package,
  part: string,
  home: string,
  homes: ReadonlyMap<string, string>,
  added: readonly Relation[] = [],
): string | null {
  const relations = opened.relationsOf(part).map((relation) => ({
    ...relation,
    target: relation.isExternal ? relation.target : (homes.get(relation.target) ?? relation.target),
  }));
  const written = opened.text(relationsPart(part)) ?? '';
  if (added.length === 0 && isPlain(written) && isRight(written, home, relations)) return null;
  return relationsXml([...relations, ...added]);
}

function isRight(xml: string, home: string, relations: readonly Relation[]): boolean {
  const tags = [...xml.matchAll(RELATION)].map(([tag]) => tag);
  return (
    tags.length === relations.length &&
    relations.every(({ target, isExternal }, index) => {
      const written = unescape(attribute(tags[index] ?? '', 'Target'));
      return isExternal || simplyMeant(home, written) === target;
    })
  );
}

/** As a reader takes it that only knows `/` and `..`. */
function simplyMeant(home: string, target: string): string | null {
  if (target.startsWith('/')) return target.slice(1);
  const folders = home.split('/').slice(0, -1);
  // From the package and its workbook everything is further down.
  if (target.startsWith('..') && folders.length < 2) return null;
  for (const step of target.split('/')) {
    if (step === '.') return null;
    if (step === '..') folders.pop();
    else folders.push(step);
  }
  return folders.join('/');
}
