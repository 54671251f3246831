import { createHash } from 'node:crypto';
import {
  printedCode,
  sealWorkbook,
  verifyWorkbook,
  type BookImage,
  type Digest,
  type Sealable,
  type SheetImage,
  type SheetLook,
} from '../../../src/core/seal';
import type { Verification } from '../../../src/core/verification';
import { registryOf, tableSheet } from '../build';
import { household, village, type Row } from '../counted';

export const digest: Digest = (bytes) =>
  Promise.resolve(Uint8Array.from(createHash('sha256').update(bytes).digest()));

export const STAMP = { year: 2014, sealedAt: '2015-01-10 09:00', programVersion: '0' };
export const CODE = '410327101001';

/** As sealing leaves a sheet. */
const LOOK: SheetLook = {
  id: '{1}',
  isHidden: false,
  isProtected: true,
  footer: '',
  formats: [],
  hiddenRows: [],
  hiddenColumns: [],
  conditions: [],
};

export function image(
  rows: SheetImage['rows'],
  sheet = '工作队考核',
  look: Partial<SheetLook> = {},
): SheetImage {
  return { kind: 'teamEvaluation', sheet, year: 2014, rows, look: { ...LOOK, ...look } };
}

export function bookImage(...result: readonly SheetImage[]): BookImage {
  const sheets = result.map(({ kind, sheet, year, look: { id } }) => {
    return { id, sheet, kind, year, isSealed: true };
  });
  return { result, sheets, records: [] };
}

export function book(households: readonly Row[], more: Partial<Sealable> = {}): Sealable {
  return {
    registry: registryOf([tableSheet('villages', [village(CODE)]), tableSheet('households', households)]),
    steering: { '考核指标 T1 满分': '60' },
    image: bookImage(image([])),
    outside: [],
    ...more,
  };
}

/** When a year is sealed, its record is put beside the others and its code is printed below its sheets. */
export async function verified(sealed: Sealable, now: Sealable): Promise<Verification> {
  const packed = await sealWorkbook(sealed, STAMP, digest);
  const result = now.image.result.map((own) => {
    return { ...own, look: { ...own.look, footer: own.look.footer || printedCode(packed.code) } };
  });
  const records = [...now.image.records, { year: packed.year, code: packed.code }];
  const printed = { ...now, image: { ...now.image, result, records } };
  const verification = await verifyWorkbook(packed, printed, digest);
  if (!verification) throw new Error('the seal is broken');
  return verification;
}

export const home = (id: string, more: Row = {}): Row => household(id, CODE, more);
export const THREE = [home('H1'), home('H2'), home('H3')];
