import { elements, withElements } from './elements';
import { listedSheets } from './sheet-list';
import { attribute } from './xml';

/** A sheet that holds no cells to be read: a chart, a dialog, old macros. */
export interface OtherSheet {
  readonly name: string;
  readonly number: number;
  readonly relation: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Among all sheets of the file. */
  readonly position: number;
  /** It is the one that is seen when the file is opened. */
  readonly isActive: boolean;
  /** The elements of the names that are its own. */
  readonly names: readonly string[];
}

const VIEW = /<workbookView(?:\s[^<>]*)?>/;

/**
 * A workbook's part without the sheets of other kinds, as if there were none: what counts sheets counts without
 * them. `isOther` is asked by a sheet's relationship.
 */
export function withoutOtherSheets(
  xml: string,
  isOther: (relation: string) => boolean,
): { xml: string; others: OtherSheet[] } {
  const listed = listedSheets(xml);
  /** The new position of each; null where it is left out. */
  const positions: (number | null)[] = [];
  let next = 0;
  for (const { relation } of listed) positions.push(isOther(relation) ? null : next++);
  if (next === listed.length) return { xml, others: [] };
  const active = Number(attribute(VIEW.exec(xml)?.[0] ?? '', 'activeTab') || 0);
  const names = namesByScope(xml);
  const others = listed.flatMap(({ name, number, relation, visibility }, position): OtherSheet[] =>
    positions[position] === null
      ? [
          {
            name,
            number,
            relation,
            visibility,
            position,
            isActive: position === active,
            names: names.get(position) ?? [],
          },
        ]
      : [],
  );
  const sheets = withElements(xml, ['sheet'], ({ whole }, index) => (positions[index] === null ? '' : whole));
  const without = withElements(withNames(sheets, positions), ['definedNames'], ({ whole, content }) =>
    content.trim() === '' ? '' : whole,
  ).replace(VIEW, (tag) =>
    ['activeTab', 'firstSheet'].reduce((view, name) => {
      const before = attribute(view, name);
      return before === '' ? view : withNumber(view, name, nearest(positions, Number(before)));
    }, tag),
  );
  return { xml: without, others };
}

function withNames(xml: string, positions: readonly (number | null)[]): string {
  return withElements(xml, ['definedName'], ({ tag, whole }) => {
    const position = positions[scopeOf(tag) ?? -1];
    if (position === null) return '';
    return position === undefined ? whole : withNumber(whole, 'localSheetId', position);
  });
}

function namesByScope(xml: string): Map<number | null, string[]> {
  const names = new Map<number | null, string[]>();
  for (const { tag, whole } of elements(xml, 'definedName')) {
    const scope = scopeOf(tag);
    const found = names.get(scope);
    if (found) found.push(whole);
    else names.set(scope, [whole]);
  }
  return names;
}

function scopeOf(tag: string): number | null {
  const scope = attribute(tag, 'localSheetId');
  return scope === '' ? null : Number(scope);
}

function withNumber(element: string, name: string, number: number): string {
  return element.replace(new RegExp(`(\\s${name}=")[^"]*`), (_, before: string) => before + String(number));
}

/** Of the first sheet from there on that is left, else of the last before. */
function nearest(positions: readonly (number | null)[], from: number): number {
  const behind = positions.slice(from).find((position) => position !== null);
  return behind ?? Math.max(0, ...positions.filter((position) => position !== null));
}
