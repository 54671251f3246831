import { bytesOfText, concatenated, hexOf, type Digest } from './digest';

/** What the digest of a record is bound to, so that no digest of anything else passes for it. Not a secret. */
const KEY = 'zhucun-ledger seal, form 2';
const HMAC_BLOCK = 64;

/** HMAC (RFC 2104) over the parts of a record, each behind its length; 64 hexadecimal digits. */
export async function digestOfRecord(parts: readonly Uint8Array[], digest: Digest): Promise<string> {
  const key = new Uint8Array(HMAC_BLOCK);
  key.set(bytesOfText(KEY).subarray(0, HMAC_BLOCK));
  const message = concatenated(parts.flatMap((part) => [lengthOf(part), part]));
  const inner = await digest(concatenated([key.map((byte) => byte ^ 0x36), message]));
  return hexOf(await digest(concatenated([key.map((byte) => byte ^ 0x5c), inner])));
}

function lengthOf({ length }: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length));
  return bytes;
}

/** Thirty-two letters and digits of which none is taken for another when it is read off paper. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LETTERS = 16;
const GROUP = 4;

/** The first 80 bits of a record's digest as they are printed: `ABCD-EFGH-JKLM-NPQR`. */
export function printedCode(recordDigest: string): string {
  const bits = Array.from(recordDigest, (digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const letters = Array.from({ length: CODE_LETTERS }, (_, at) =>
    LETTERS.charAt(parseInt(bits.slice(5 * at, 5 * at + 5), 2)),
  );
  const groups = Array.from({ length: CODE_LETTERS / GROUP }, (_, at) =>
    letters.slice(GROUP * at, GROUP * (at + 1)).join(''),
  );
  return groups.join('-');
}
