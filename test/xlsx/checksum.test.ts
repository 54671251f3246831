import fc from 'fast-check';
import { checksum, ownChecksum } from '../../src/xlsx/checksum';

describe('checksum', () => {
  it('is the one that zip archives have (check value of CRC-32/ISO-HDLC)', () => {
    const digits = new TextEncoder().encode('123456789');
    expect(checksum(digits)).toBe(0xcbf43926);
    expect(ownChecksum(digits)).toBe(0xcbf43926);
  });

  it('is the same by our own reckoning, as a browser has it, for whatever bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(ownChecksum(bytes)).toBe(checksum(bytes));
      }),
    );
  });
});
