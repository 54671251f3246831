import { attribute, unescape, WORKBOOK_PART } from '../../xlsx';
import { readParts } from './package-parts';

const RELATIONS_PART = 'xl/_rels/workbook.xml.rels';
const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g;
const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g;

/** The parts of a package that hold the sheets, by the sheets' names. */
export function sheetParts(bytes: Uint8Array): Map<string, string> {
  const [workbookXml = '', relations = ''] = readParts(bytes, [WORKBOOK_PART, RELATIONS_PART]);
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(RELATION))
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
  const parts = new Map<string, string>();
  for (const [tag] of workbookXml.matchAll(SHEET)) {
    const target = targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '';
    parts.set(unescape(attribute(tag, 'name')), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return parts;
}
