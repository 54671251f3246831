import { WorkbookFileError, type ForeignKind } from './file-error';
import { nameKey } from './part-names';
import { partText } from './part-text';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
/** How workbooks of before OLE begin; the second byte is the version. */
const BIFF_FIRST = 0x09;
const BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];
/** The names of an OLE file stand in entries of this size, at places that are multiples of it ([MS-CFB] 2.6). */
const OLE_ENTRY = 128;
const OLE_FIRST = 512;
const LONGEST_NAME = 64;
/** What a stream of that name makes of the file; one that holds a whole package is encrypted. */
const STREAMS: Readonly<Record<string, ForeignKind | 'encrypted'>> = {
  EncryptedPackage: 'encrypted',
  Workbook: 'xls',
  Book: 'xls',
  WordDocument: 'word',
  'PowerPoint Document': 'slides',
};
// oxlint-disable-next-line no-control-regex -- this is what is looked for
const CONTROL = /[\0-\x08\x0e-\x1a]/;
/** As much of a text as tells what it is. */
const HEAD = 4096;

/** Old Office files and encrypted ones, which may hold whole archives inside. */
export function isOleFile(bytes: Uint8Array): boolean {
  return OLE_HEADER.every((byte, index) => bytes[index] === byte);
}

/** Why a file is refused that is no zip archive at all. */
export function refusalOfBytes(bytes: Uint8Array): WorkbookFileError {
  if (bytes.length === 0) return notXlsx('empty');
  const isBiff = bytes[0] === BIFF_FIRST && BIFF_VERSIONS.includes(bytes[1] ?? -1);
  const kind = isOleFile(bytes) ? oleKind(bytes) : isBiff ? 'xls' : textKind(bytes);
  return kind === 'encrypted' ? new WorkbookFileError('Encrypted') : notXlsx(kind);
}

/** Why an archive is refused whose parts hold no workbook of the kind that is opened. */
export function refusalOfArchive(names: readonly string[]): WorkbookFileError {
  const keys = names.map(nameKey);
  // Nothing leads to it any more.
  if (keys.includes('xl/workbook.xml')) return new WorkbookFileError('Corrupt');
  if (keys.some((name) => name.endsWith('workbook.bin'))) return notXlsx('xlsb');
  if (keys.includes('word/document.xml')) return notXlsx('word');
  if (keys.includes('ppt/presentation.xml')) return notXlsx('slides');
  if (keys.includes('content.xml') && keys.includes('meta-inf/manifest.xml')) return notXlsx('ods');
  return notXlsx(keys.includes('[content_types].xml') ? null : 'zip');
}

function notXlsx(found: ForeignKind | null): WorkbookFileError {
  return new WorkbookFileError('NotXlsx', {}, found === null ? {} : { found });
}

function oleKind(bytes: Uint8Array): ForeignKind | 'encrypted' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<ForeignKind | 'encrypted'>();
  for (let at = OLE_FIRST; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    const size = view.getUint16(at + LONGEST_NAME, true);
    if (size < 4 || size > LONGEST_NAME || size % 2 !== 0) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + size - 2));
    const kind = Object.hasOwn(STREAMS, name) ? STREAMS[name] : undefined;
    if (kind !== undefined) found.add(kind);
  }
  if (found.has('encrypted')) return 'encrypted';
  return [...found][0] ?? null;
}

function textKind(bytes: Uint8Array): ForeignKind | null {
  const head = partText(bytes.subarray(0, HEAD)).trimStart();
  if (head.startsWith('%PDF-')) return 'pdf';
  // What is no text has characters that no text has.
  if (CONTROL.test(head)) return null;
  if (/^MIME-Version:/i.test(head)) return 'html';
  if (!head.startsWith('<')) return 'text';
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html[\s>]/i.test(head))
    return 'xml2003';
  return /<(?:!doctype html|html|head|body|meta|style|table)[\s>]/i.test(head) ? 'html' : 'text';
}
