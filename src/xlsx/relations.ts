import { readCanonical } from './canonical-xml';
import { partMeant } from './part-names';
import { escape, unescape } from './xml';

/** What one part of a package says of another. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Name of a part; where none is meant, the address as it is written. */
  readonly target: string;
  /** It leads out of the package, or to a place in the workbook. */
  readonly isExternal: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part refers to, by the text of its relationships; the kinds are those of the transitional form. */
export function readRelations(part: string, xml: string): Relation[] {
  const relations: Relation[] = [];
  readCanonical(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const value = (attribute: string): string => unescape(attributes.get(attribute) ?? '');
      const target = value('Target');
      const isExternal = value('TargetMode').toLowerCase() === 'external' || target.startsWith('#');
      relations.push({
        id: value('Id'),
        type: value('Type'),
        target: isExternal ? target : partMeant(part, target),
        isExternal,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

export function relationsXml(relations: readonly Relation[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${RELATIONSHIPS}">${relations.map(relationXml).join('')}</Relationships>`
  );
}

export function relationXml({ id, type, target, isExternal }: Relation): string {
  const where = isExternal
    ? `Target="${escape(target)}"${target.startsWith('#') ? '' : ' TargetMode="External"'}`
    : `Target="/${escape(target)}"`;
  return `<Relationship Id="${escape(id)}" Type="${escape(type)}" ${where}/>`;
}

/** Whether a relationship is of a kind, by the last word of its name: `worksheet`, `styles`. */
export function isOfKind({ type }: Relation, kind: string): boolean {
  return type.endsWith(`/${kind}`);
}
