import { Failure } from '../words/failure';
import { looksLikeList, readRegistry, TABLES, type RawWorkbook, type UnreadSheet } from '../registry';
import type { ReadWorkbook } from './row-sets';

/** A submission that is understood as a whole. */
export interface Understood extends ReadWorkbook {
  /** Sheets that hold no registry: notes, settings, sheets that the clerk does not see. */
  readonly ignored: readonly string[];
}

/**
 * Reads a submission. Throws `Failure('SheetNotUnderstood')` where one of its sheets holds a list that is no registry
 * sheet, or may be one of two, unless a clerk has decided so, and `NoRegistrySheet` and `NoRows` where it holds
 * nothing to merge.
 */
export function understand(workbook: RawWorkbook): Understood {
  const registry = readRegistry(workbook);
  for (const sheet of workbook.sheets) {
    const unread = registry.unread.find(({ sheet: name }) => name === sheet.name);
    if (unread && !unread.isHidden && unread.reason !== 'own' && looksLikeList(sheet))
      refuse(unread, workbook.name);
  }
  if (registry.readings.length === 0) throw new Failure('NoRegistrySheet', { file: workbook.name });
  if (Object.values(registry.tables).every(({ rows }) => rows === 0))
    throw new Failure('NoRows', { file: workbook.name });
  const read = new Set(registry.readings.map(({ sheet }) => sheet));
  const others = workbook.sheets.filter(({ name, rowCount }) => !read.has(name) && rowCount > 0);
  return { workbook, registry, ignored: others.map(({ name }) => name) };
}

function refuse({ sheet, tables, reason, missing }: UnreadSheet, file: string): never {
  throw new Failure('SheetNotUnderstood', {
    file,
    sheet,
    table: tables.map((table) => TABLES[table].sheet).join('、'),
    isAlike: reason === 'alike' ? 1 : 0,
    missing: missing.join('、'),
  });
}
