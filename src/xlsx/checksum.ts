import { machineZlib } from './machine-zlib';

/** At a time, each with a table of its own. */
const BYTES = 8;
const TABLES = tables();

/** CRC-32 as zip archives have it (APPNOTE 4.4.7): by the machine's own means where it has them. */
export function checksum(bytes: Uint8Array): number {
  return machineZlib()?.crc32?.(bytes) ?? ownChecksum(bytes);
}

/** Several bytes at a time: sheets are large. */
export function ownChecksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % BYTES);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += BYTES) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      of(7, low) ^
      of(6, low >>> 8) ^
      of(5, low >>> 16) ^
      of(4, low >>> 24) ^
      of(3, high) ^
      of(2, high >>> 8) ^
      of(1, high >>> 16) ^
      of(0, high >>> 24);
  }
  for (; at < bytes.length; at++) crc = of(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function of(table: number, byte: number): number {
  return TABLES[table * 256 + (byte & 255)] ?? 0;
}

function tables(): Int32Array {
  const filled = new Int32Array(256 * BYTES);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    filled[byte] = value;
  }
  for (let at = 256; at < filled.length; at++) {
    const before = filled[at - 256] ?? 0;
    filled[at] = (before >>> 8) ^ (filled[before & 255] ?? 0);
  }
  return filled;
}
