import { attribute, escape, unescape } from '../../xlsx';
import type { KeptRelation } from '../model/charts';

const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The part that says what another part refers to. */
export function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** What a part refers to, with the names of parts in full. */
export function readRelations(part: string, xml: string): KeptRelation[] {
  return [...xml.matchAll(RELATION)].map(([tag]) => {
    const target = unescape(attribute(tag, 'Target'));
    const isExternal = attribute(tag, 'TargetMode') === 'External';
    return {
      id: attribute(tag, 'Id'),
      type: attribute(tag, 'Type'),
      target: isExternal ? target : inFull(part, target),
      isExternal,
    };
  });
}

export function relationsXml(relations: readonly KeptRelation[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${RELATIONSHIPS}">${relations.map(relationXml).join('')}</Relationships>`
  );
}

export function relationXml({ id, type, target, isExternal }: KeptRelation): string {
  const where = isExternal
    ? `Target="${escape(target)}" TargetMode="External"`
    : `Target="/${escape(target)}"`;
  return `<Relationship Id="${id}" Type="${type}" ${where}/>`;
}

function inFull(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
