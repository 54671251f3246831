import { Book, type Desk } from '../book';
import {
  mapSheets as mappingsOf,
  type MappingChoice,
  type RawSheet,
  type RawWorkbook,
  type WorkbookMapping,
} from '../registry';

/** Begins a book. */
export function open(desk: Desk, workbook: Omit<RawWorkbook, 'sheets'>): void {
  desk.book = new Book({ ...workbook, sheets: [] });
}

export function addSheet(desk: Desk, sheet: RawSheet): void {
  desk.book = desk.book.withSheet(sheet);
}

/** How the sheets are read; `mappings` take the place of those given before. Needs no check. */
export function mapSheets(desk: Desk, mappings?: readonly MappingChoice[]): WorkbookMapping {
  if (mappings) desk.book = desk.book.readAs(mappings);
  const { sheets, mappings: choices = [], hasLostMappings = false } = desk.book.workbook;
  return { sheets: mappingsOf(sheets, choices), choices, hasLostChoices: hasLostMappings };
}
