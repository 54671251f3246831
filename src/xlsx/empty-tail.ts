import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
/** What a cell with content has inside: a value, a text of its own, a formula. */
const CONTENT = ['<v>', '<v ', '<is>', '<f>', '<f '];

/** Whether the library refused a sheet for the area that its cells span. */
export function spansTooMuch(error: unknown): boolean {
  return /over the \d+ limit/.test(String(error));
}

/**
 * The file without the rows below the last content of each sheet: a format put on a whole column's cells can make a
 * sheet of 300 rows span a million.
 */
export function withoutEmptyTails(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [name, part] of Object.entries(parts)) {
    if (SHEET_PART.test(name)) parts[name] = strToU8(cutTail(strFromU8(part)));
  }
  return zipSync(parts, { level: 0 });
}

function cutTail(xml: string): string {
  const last = Math.max(...CONTENT.map((mark) => xml.lastIndexOf(mark)));
  const from =
    last < 0
      ? xml.indexOf('<sheetData>') + '<sheetData>'.length
      : xml.indexOf('</row>', last) + '</row>'.length;
  const to = xml.indexOf('</sheetData>', from);
  return to < 0 ? xml : xml.slice(0, from) + xml.slice(to);
}
