import { digestOfRecord } from './code';
import { bytesOfText, concatenated, hexOf, type Digest } from './digest';
import { readHeader } from './header';
import type { RecordTag, Seal } from './seal';

/** A seal as it is kept in a workbook: a text, and the digests of rows and cells as bytes. */
export interface PackedSeal extends RecordTag {
  readonly header: string;
  /** Of the tables the keys' and then the contents' digests, of the sheets the cells', in the header's order. */
  readonly bytes: Uint8Array;
}

/** How a header of the second form begins; those of the first say nothing of their form. */
const FORM = { form: 2 } as const;
const FORM_SAID = JSON.stringify(FORM).replace('}', ',');

/** Whether a record was written by a version that sealed less. */
export function isOfEarlierForm({ header }: Pick<PackedSeal, 'header'>): boolean {
  return !header.startsWith(FORM_SAID);
}

export async function packSeal(seal: Seal, digest: Digest): Promise<PackedSeal> {
  const { tables, sheets, isEarlierForm: _form, ...rest } = seal;
  const header = JSON.stringify({
    ...FORM,
    ...rest,
    tables: tables.map(({ keys: _keys, contents: _contents, ...table }) => table),
    sheets: sheets.map(({ cells: _cells, ...sheet }) => sheet),
  });
  const numbers = [
    ...tables.flatMap(({ keys, contents }) => [keys, contents]),
    ...sheets.map(({ cells }) => cells),
  ];
  const bytes = concatenated(numbers.map(bytesOf));
  return { year: seal.year, header, bytes, code: await codeOf({ header, bytes }, digest) };
}

/** null: the seal is not what was written when the year was sealed. */
export async function unpackSeal(packed: PackedSeal, digest: Digest): Promise<Seal | null> {
  const { year, header, bytes, code } = packed;
  if ((await codeOf(packed, digest)) !== code) return null;
  const read = readHeader(header);
  if (read?.year !== year) return null;
  const { tables, sheets, ...rest } = read;
  const counts = [
    ...tables.map(({ rows }) => 2 * rows),
    ...sheets.map(({ rows, columns }) => rows * columns),
  ];
  if (4 * counts.reduce((sum, count) => sum + count, 0) !== bytes.length) return null;
  let at = 0;
  const next = (count: number): Uint32Array => {
    const numbers = numbersOf(bytes, at, count);
    at += 4 * count;
    return numbers;
  };
  return {
    ...rest,
    isEarlierForm: isOfEarlierForm(packed),
    tables: tables.map((table) => ({ ...table, keys: next(table.rows), contents: next(table.rows) })),
    sheets: sheets.map((sheet) => ({ ...sheet, cells: next(sheet.rows * sheet.columns) })),
  };
}

async function codeOf(record: Pick<PackedSeal, 'header' | 'bytes'>, digest: Digest): Promise<string> {
  const parts = [bytesOfText(record.header), record.bytes];
  if (!isOfEarlierForm(record)) return digestOfRecord(parts, digest);
  return hexOf(await digest(concatenated(await Promise.all(parts.map(digest)))));
}

/** Low byte first, whatever the machine. */
function bytesOf(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  numbers.forEach((number, index) => {
    for (let byte = 0; byte < 4; byte++) bytes[4 * index + byte] = (number >>> (8 * byte)) & 0xff;
  });
  return bytes;
}

function numbersOf(bytes: Uint8Array, from: number, count: number): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, 4 * count);
  return Uint32Array.from({ length: count }, (_, index) => view.getUint32(4 * index, true));
}
