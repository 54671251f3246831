const HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SECTOR = 512;
const ENTRY = 128;
const LONGEST_NAME = 64;

/** What of an OLE file tells what it is: its header, and a directory with streams of these names. */
export function oleFile(...streams: readonly string[]): Uint8Array {
  const names = ['Root Entry', ...streams];
  const bytes = new Uint8Array(SECTOR + Math.ceil((names.length * ENTRY) / SECTOR) * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set(HEADER);
  names.forEach((name, index) => {
    const at = SECTOR + index * ENTRY;
    [...name].forEach((letter, place) => {
      view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(at + LONGEST_NAME, (name.length + 1) * 2, true);
    view.setUint8(at + LONGEST_NAME + 2, index === 0 ? 5 : 2);
  });
  return bytes;
}

/** A workbook that nobody opens without its password. */
export const ENCRYPTED = oleFile('EncryptionInfo', 'EncryptedPackage');
