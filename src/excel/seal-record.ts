import { Failure } from '../core/words/failure';
import { isSealedKind, mayFollowSeal, type PlanOutline } from '../core/report';
import type { PackedSeal } from '../core/seal';
import type { MarkedSheet } from './markers';
import type { Outbox } from './outbox';

/** What a seal is kept in: a sheet for each year that Excel's own menus do not show. */
const RECORD = '_zhucun_seal_';
/** A cell holds up to 32,767 characters; so many bytes are 32,000 of base64. */
const CHUNK_BYTES = 24_000;
const CHUNK_CHARACTERS = 32_000;
/** No seal needs more: the rows and cells of a hundred million bytes. */
const MOST_ROWS = 5000;
/** So many full cells are some 2 MB. */
const ROWS_AT_ONCE = 60;

export function recordName(year: number): string {
  return RECORD + String(year);
}

export function isSealRecord(sheetName: string): boolean {
  return sheetName.startsWith(RECORD);
}

/** The year whose record a sheet is; null for one that only begins like a record's name. */
export function recordedYear(sheetName: string): number | null {
  const year = sheetName.slice(RECORD.length);
  return isSealRecord(sheetName) && /^\d{4}$/.test(year) ? Number(year) : null;
}

/** A sealed year is not written again; what may follow does where it has none. */
export function refuseIfSealed(plans: readonly PlanOutline[], existing: readonly MarkedSheet[]): void {
  for (const { kind, year } of plans) {
    if (year === undefined || !isSealedKind(kind)) continue;
    const isFrozen = existing.some((sheet) => sheet.isSealed && sheet.kind === kind && sheet.year === year);
    const hasRecord = existing.some(({ name }) => name === recordName(year));
    if (isFrozen || (hasRecord && !mayFollowSeal(kind))) throw new Failure('YearSealed', { year });
  }
}

/** Fills the sheet of a record. */
export async function fillRecord(
  sheet: Excel.Worksheet,
  { code, header, bytes }: PackedSeal,
  outbox: Outbox,
): Promise<void> {
  const lines: [part: string, text: string][] = [['code', code]];
  for (let at = 0; at < header.length; at += CHUNK_CHARACTERS)
    lines.push(['header', header.slice(at, at + CHUNK_CHARACTERS)]);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    lines.push(['bytes', btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES)))]);
  for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) {
    const some = lines.slice(at, at + ROWS_AT_ONCE);
    const range = sheet.getRangeByIndexes(at, 0, some.length, 2);
    range.numberFormat = '@' as unknown as string[][];
    // Base64 may begin like a formula.
    range.values = some.map((line) => line.map((text) => `'${text}`));
    await outbox.add(some.reduce((sum, [, text]) => sum + text.length * 3, 0));
  }
}

/** Every seal of the workbook, by year. */
export async function readRecords(
  context: Excel.RequestContext,
  existing: readonly MarkedSheet[],
): Promise<PackedSeal[]> {
  const seals: PackedSeal[] = [];
  for (const { sheet, name } of existing) {
    const year = recordedYear(name);
    if (year !== null) seals.push(await readRecord(context, sheet, year));
  }
  return seals.sort((a, b) => a.year - b.year);
}

async function readRecord(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  year: number,
): Promise<PackedSeal> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowCount');
  await context.sync();
  const texts = { code: [] as string[], header: [] as string[], bytes: [] as string[] };
  const rows = used.isNullObject ? 0 : Math.min(MOST_ROWS, used.rowCount);
  for (let at = 0; at < rows; at += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows - at);
    for (const [part, text] of await readLines(context, sheet, at, count)) {
      if (part === 'code' || part === 'header' || part === 'bytes') texts[part].push(String(text));
    }
  }
  return {
    year,
    code: texts.code.join(''),
    header: texts.header.join(''),
    bytes: bytesOf(texts.bytes),
  };
}

async function readLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  from: number,
  count: number,
): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(from, 0, count, 2).load('values');
  await context.sync();
  const values = range.values as unknown[][];
  range.untrack();
  return values;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What is no base64 was tampered with, and is no bytes. */
function bytesOf(chunks: readonly string[]): Uint8Array {
  const texts = chunks.map((chunk) => (BASE64.test(chunk) ? atob(chunk) : ''));
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
  }
  return bytes;
}
