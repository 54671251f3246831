import { attribute } from '../../../xlsx';
import type { SheetProtection } from '../../model/protection-model';
import type { Aspect } from '../aspect';
import { isSet, retagged, tagOf } from './markup';

const ELEMENT = 'sheetProtection';
/** What stands in a file as that it is locked, and here as that it is allowed; and what it is where nothing is said. */
const RIGHTS = [
  ['autoFilter', true],
  ['deleteColumns', true],
  ['deleteRows', true],
  ['formatCells', true],
  ['formatColumns', true],
  ['formatRows', true],
  ['insertColumns', true],
  ['insertHyperlinks', true],
  ['insertRows', true],
  ['pivotTables', true],
  ['sort', true],
  ['selectLockedCells', false],
  ['selectUnlockedCells', false],
] as const;
const LOCKS = ['objects', 'scenarios'] as const;
const PASSWORDS = ['password', 'hashValue'];

/** Whether a sheet is protected, and what may be done with it all the same. */
export const protection: Aspect = {
  read({ xml }, sheet) {
    sheet.protection = protectionIn(xml.first(ELEMENT));
  },

  state: (sheet) => sheet.protection,

  write({ xml }, sheet) {
    const before = protectionIn(xml.first(ELEMENT));
    // One that says nothing of the kind protects nothing, and stays.
    if (JSON.stringify(before) === JSON.stringify(sheet.protection)) return;
    xml.put(ELEMENT, sheet.protection ? written(sheet.protection) : '');
  },
};

function protectionIn(element: string | null): SheetProtection | null {
  const tag = tagOf(element ?? '');
  if (!isSet(tag, 'sheet')) return null;
  return {
    ...Object.fromEntries(RIGHTS.map(([name, isLocked]) => [name, !isSet(tag, name, isLocked)])),
    ...Object.fromEntries(LOCKS.map((name) => [name, isSet(tag, name)])),
    ...(PASSWORDS.some((name) => attribute(tag, name) !== '') ? { hasPassword: true } : {}),
  };
}

/** A password is never set here: what is written anew has none. */
function written(given: SheetProtection): string {
  const allowed = RIGHTS.map(([name, isLocked]): [string, number | null] => {
    const locks = !(given[name] ?? !isLocked);
    return [name, locks === isLocked ? null : Number(locks)];
  });
  const locked = LOCKS.map((name): [string, number | null] => [name, given[name] === true ? 1 : null]);
  return retagged(`<${ELEMENT} sheet="1"/>`, Object.fromEntries([...locked, ...allowed]));
}
