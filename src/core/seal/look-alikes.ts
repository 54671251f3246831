import { hasGeneratedName, mayFollowSeal } from '../registry';
import type { LookChange } from '../verification';
import type { Seal, SheetTag } from './seal';

/**
 * Sheets that may be taken for a sealed one: that have its name, say they are of its year, or came later with a name
 * that only the program gives. A copy that a clerk kept when the year was sealed was sealed as what it is.
 */
export function lookAlikes(seal: Seal, sheets: readonly SheetTag[], own: ReadonlySet<string>): LookChange[] {
  const sealedNames = new Set(seal.sheets.map(({ sheet }) => nameKey(sheet)));
  const sealedKinds = new Set<string>(seal.sheets.map(({ kind }) => kind));
  const known = seal.outside && new Set(seal.outside.map(({ sheet }) => sheet));
  const passesFor = ({ sheet, kind, year }: SheetTag): boolean => {
    if (sealedNames.has(nameKey(sheet))) return true;
    if (kind === null) return known !== null && !known.has(sheet) && hasGeneratedName(sheet);
    return year === seal.year && sealedKinds.has(kind) && !mayFollowSeal(kind);
  };
  return sheets
    .filter((tag) => !own.has(tag.id) && passesFor(tag))
    .map(({ sheet }) => ({ kind: 'lookAlike', sheet, places: [], count: 0 }));
}

/** Excel takes upper and lower case for the same; a person also takes wide letters and blanks for them. */
function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
