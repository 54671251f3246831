import { Failure } from '../failure';
import {
  looksLikeList,
  mapSheets,
  namesProgramSheet,
  nearestTable,
  rawValue,
  readRegistry,
  TABLES,
  type RawSheet,
  type RawWorkbook,
} from '../registry';
import type { ReadWorkbook } from './row-sets';

/** Titles stand in the first rows. */
const TITLE_ROWS = 3;

/** A submission that is understood as a whole. */
export interface Understood extends ReadWorkbook {
  /** Sheets that hold no registry: notes, settings, sheets that the clerk does not see. */
  readonly ignored: readonly string[];
}

/**
 * Reads a submission. Throws `Failure('SheetNotUnderstood')` where one of its sheets holds a list that is no registry
 * sheet, unless a clerk has decided so, and `NoRegistrySheet` and `NoRows` where it holds nothing to merge.
 */
export function understand(workbook: RawWorkbook): Understood {
  const registry = readRegistry(workbook);
  const read = new Set(registry.readings.map(({ sheet }) => sheet));
  const others = workbook.sheets.filter(({ name, rowCount }) => !read.has(name) && rowCount > 0);
  for (const sheet of others) {
    if (!isNoRegistry(sheet) && !isDecided(sheet, workbook)) refuse(sheet, workbook.name);
  }
  if (registry.readings.length === 0) throw new Failure('NoRegistrySheet', { file: workbook.name });
  if (Object.values(registry.tables).every(({ rows }) => rows === 0)) throw new Failure('NoRows');
  return { workbook, registry, ignored: others.map(({ name }) => name) };
}

function isNoRegistry(sheet: RawSheet): boolean {
  return sheet.isHidden === true || !looksLikeList(sheet) || namesProgramSheet(sheet.name, titlesOf(sheet));
}

function isDecided(sheet: RawSheet, { mappings = [] }: RawWorkbook): boolean {
  return mapSheets([sheet], mappings).some(({ isDecided: byClerk }) => byClerk);
}

function refuse(sheet: RawSheet, file: string): never {
  const nearest = nearestTable(sheet);
  throw new Failure('SheetNotUnderstood', {
    file,
    sheet: sheet.name,
    table: nearest ? TABLES[nearest.table].sheet : '',
    missing: nearest?.missing.join('、') ?? '',
  });
}

function titlesOf({ columns, rowCount }: RawSheet): string[] {
  return columns.flatMap((column) =>
    Array.from({ length: Math.min(TITLE_ROWS, rowCount) }, (_, row) => String(rawValue(column, row) ?? '')),
  );
}
