import type { Workbook } from '../model/workbook';
import { unclosed, WORKBOOK_PART, type ConventionalPackage } from '../../xlsx';
import type { PartChange } from './package-parts';
import { sheetParts } from './sheet-parts';

const SHEET_LOCK = /<(?:\w+:)?sheetProtection\s[^<>]*>/;
const WORKBOOK_LOCK = /<(?:\w+:)?workbookProtection\s[^<>]*>/;
const PASSWORD = /\s(?:\w*[pP]assword|\w*[hH]ashValue)="/;

/** Keeps the elements that lock sheets and structure by a password, of which the library drops the password. */
export function readPasswords({ workbookXml, frames }: ConventionalPackage, workbook: Workbook): void {
  if (workbook.isStructureProtected) workbook.passwordLock = lockIn(workbookXml, WORKBOOK_LOCK);
  for (const sheet of workbook.sheets)
    if (sheet.protection) sheet.passwordLock = lockIn(frames.get(sheet.name)?.tail ?? '', SHEET_LOCK);
}

/** What puts the passwords back into a file that the library has written. */
export function passwordChanges(bytes: Uint8Array, workbook: Workbook): [part: string, change: PartChange][] {
  const changes: [string, PartChange][] = [];
  const { passwordLock } = workbook;
  if (passwordLock !== null && workbook.isStructureProtected)
    changes.push([WORKBOOK_PART, (xml) => xml.replace(WORKBOOK_LOCK, () => passwordLock)]);
  const locked = workbook.sheets.filter((sheet) => sheet.protection && sheet.passwordLock !== null);
  if (locked.length === 0) return changes;
  const parts = sheetParts(bytes);
  for (const { name, passwordLock: lock } of locked) {
    const part = parts.get(name);
    if (part !== undefined && lock !== null)
      changes.push([part, (xml) => xml.replace(SHEET_LOCK, () => lock)]);
  }
  return changes;
}

/** The element as it can stand by itself in another file, where it holds a password. */
function lockIn(xml: string, pattern: RegExp): string | null {
  const tag = pattern.exec(xml)?.[0];
  return tag && PASSWORD.test(tag) ? `${unclosed(tag.replace(/^<\w+:/, '<'))}/>` : null;
}
