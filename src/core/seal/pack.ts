import { concatenated, hexOf, type Digest } from './digest';
import type { Seal, SheetDigest } from './seal';
import type { TableDigest } from './table-digest';

/** A seal as it is kept in a workbook: a text, and the digests of rows and cells as bytes. */
export interface PackedSeal {
  readonly year: number;
  readonly header: string;
  /** Of the tables the keys' and then the contents' digests, of the sheets the cells', in the header's order. */
  readonly bytes: Uint8Array;
  /** Over both: written down beside the printed result, it shows that the seal itself is the one of that day. */
  readonly code: string;
}

type Header = Omit<Seal, 'tables' | 'sheets'> & {
  readonly tables: readonly Omit<TableDigest, 'keys' | 'contents'>[];
  readonly sheets: readonly Omit<SheetDigest, 'cells'>[];
};

export async function packSeal(seal: Seal, digest: Digest): Promise<PackedSeal> {
  const { tables, sheets, ...rest } = seal;
  const header: Header = {
    ...rest,
    tables: tables.map(({ keys: _keys, contents: _contents, ...table }) => table),
    sheets: sheets.map(({ cells: _cells, ...sheet }) => sheet),
  };
  const numbers = [
    ...tables.flatMap(({ keys, contents }) => [keys, contents]),
    ...sheets.map(({ cells }) => cells),
  ];
  const text = JSON.stringify(header);
  const bytes = concatenated(numbers.map(bytesOf));
  return { year: seal.year, header: text, bytes, code: await codeOf(text, bytes, digest) };
}

/** null: the seal is not what was written when the year was sealed. */
export async function unpackSeal({ header, bytes, code }: PackedSeal, digest: Digest): Promise<Seal | null> {
  if ((await codeOf(header, bytes, digest)) !== code) return null;
  const { tables, sheets, ...rest } = JSON.parse(header) as Header;
  let at = 0;
  const next = (count: number): Uint32Array => {
    const numbers = numbersOf(bytes, at, count);
    at += 4 * count;
    return numbers;
  };
  return {
    ...rest,
    tables: tables.map((table) => ({ ...table, keys: next(table.rows), contents: next(table.rows) })),
    sheets: sheets.map((sheet) => ({ ...sheet, cells: next(sheet.rows * sheet.columns) })),
  };
}

async function codeOf(header: string, bytes: Uint8Array, digest: Digest): Promise<string> {
  const text = Uint8Array.from({ length: header.length * 2 }, (_, index) => {
    const unit = header.charCodeAt(index >> 1);
    return index % 2 === 0 ? unit & 0xff : unit >> 8;
  });
  return hexOf(await digest(concatenated([await digest(text), await digest(bytes)])));
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
