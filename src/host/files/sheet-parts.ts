import { listedSheets, readRelations, relationsPart, WORKBOOK_PART } from '../../xlsx';
import { readParts } from './package-parts';

/** The parts of a package that hold the sheets, by the sheets' names. */
export function sheetParts(bytes: Uint8Array): Map<string, string> {
  const [workbookXml = '', relations = ''] = readParts(bytes, [WORKBOOK_PART, relationsPart(WORKBOOK_PART)]);
  const targets = new Map(readRelations(WORKBOOK_PART, relations).map(({ id, target }) => [id, target]));
  return new Map(listedSheets(workbookXml).map(({ name, relation }) => [name, targets.get(relation) ?? '']));
}
