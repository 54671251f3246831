import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  sealWorkbook,
  verifyWorkbook,
  type Digest,
  type PackedSeal,
  type Sealable,
  type SheetImage,
} from '../../../src/core/seal';
import type { Verification } from '../../../src/core/verification';
import { registryOf, rawSheet, tableSheet } from '../build';
import { household, village, type Row } from '../counted';

const digest: Digest = (bytes) =>
  Promise.resolve(Uint8Array.from(createHash('sha256').update(bytes).digest()));

const STAMP = { year: 2014, sealedAt: '2015-01-10 09:00', programVersion: '0' };
const CODE = '410327101001';

function image(rows: SheetImage['rows'], sheet = '工作队考核', year = 2014): SheetImage {
  return { kind: 'teamEvaluation', sheet, year, rows };
}

function book(households: readonly Row[], more: Partial<Sealable> = {}): Sealable {
  return {
    registry: registryOf([tableSheet('villages', [village(CODE)]), tableSheet('households', households)]),
    steering: { '考核指标 T1 满分': '60' },
    sheets: [image([])],
    ...more,
  };
}

async function verified(sealed: Sealable, now: Sealable): Promise<Verification> {
  const verification = await verifyWorkbook(await sealWorkbook(sealed, STAMP, digest), now, digest);
  if (!verification) throw new Error('the seal is broken');
  return verification;
}

const home = (id: string, more: Row = {}): Row => household(id, CODE, more);
const THREE = [home('H1'), home('H2'), home('H3')];

describe('a sealed registry', () => {
  it('is unchanged where nothing was done', async () => {
    const result = await verified(book(THREE), book(THREE));
    expect(result).toMatchObject({ year: 2014, sealedAt: '2015-01-10 09:00', isUnchanged: true });
  });

  it('is unchanged after its rows were sorted or its columns moved', async () => {
    const sheet = tableSheet('households', THREE);
    const columns = [...sheet.columns].reverse();
    const moved = { ...sheet, columns };
    const registry = registryOf([tableSheet('villages', [village(CODE)]), moved]);
    expect((await verified(book(THREE), book(THREE, { registry }))).isUnchanged).toBe(true);
    expect((await verified(book(THREE), book([...THREE].reverse()))).isUnchanged).toBe(true);
  });

  it('names the rows that were added, removed and changed', async () => {
    const now = book([home('H3', { head: '王五' }), home('H1'), home('H4')]);
    const [changes, ...others] = (await verified(book(THREE), now)).tables;
    expect(others).toEqual([]);
    expect(changes).toMatchObject({ table: 'households', added: 1, removed: 1, changed: 1 });
    expect(
      [...(changes?.rows ?? [])].sort((a, b) => a.row - b.row || a.change.localeCompare(b.change)),
    ).toEqual([
      { change: 'changed', key: 'H3', sheet: '贫困户名册', row: 2 },
      { change: 'removed', key: null, sheet: '贫困户名册', row: 3 },
      { change: 'added', key: 'H4', sheet: '贫困户名册', row: 4 },
    ]);
  });

  it('tells one of two rows of the same key', async () => {
    const twins = [home('H1', { head: '甲' }), home('H1', { head: '乙' })];
    const now = book([home('H1', { head: '丙' }), home('H1', { head: '乙' })]);
    const [changes] = (await verified(book(twins), now)).tables;
    expect(changes).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect(changes?.rows[0]).toMatchObject({ row: 2 });
  });

  it('tells a number from the same digits as text', async () => {
    const [changes] = (
      await verified(book([home('H1', { exitYear: 2014 })]), book([home('H1', { exitYear: '2014' })]))
    ).tables;
    expect(changes?.changed).toBe(1);
  });

  it('finds whatever rows were touched', async () => {
    const id = fc.integer({ min: 1, max: 40 }).map((number) => `H${number}`);
    const rows = fc.array(fc.tuple(id, fc.constantFrom('甲', '乙', '丙')), { minLength: 1, maxLength: 12 });
    const textOf = ([key, head]: readonly [string, string]): string => `${key} ${head}`;
    await fc.assert(
      fc.asyncProperty(rows, rows, async (then, now) => {
        const rowsOf = (given: typeof then) => given.map(([key, head]) => home(key, { head }));
        const { tables, isUnchanged } = await verified(book(rowsOf(then)), book(rowsOf(now)));
        const sorted = (given: typeof then) => given.map(textOf).sort().join();
        expect(isUnchanged).toBe(sorted(then) === sorted(now));
        const [changes] = tables;
        expect((changes?.added ?? 0) - (changes?.removed ?? 0)).toBe(now.length - then.length);
      }),
      { numRuns: 60 },
    );
  });

  it('shows citizen IDs masked', async () => {
    const member = (name: string): Row => ({ householdId: 'H1', name, idNo: '410327197001011234' });
    const of = (name: string): Sealable => ({
      ...book(THREE),
      registry: registryOf([tableSheet('members', [member(name)])]),
    });
    const [changes] = (await verified(of('甲'), of('乙'))).tables;
    expect(changes?.rows[0]?.key).not.toContain('19700101');
  });

  it('tells a table that is gone or has come', async () => {
    const alone = { ...book(THREE), registry: registryOf([tableSheet('villages', [village(CODE)])]) };
    expect((await verified(book(THREE), alone)).tables[0]).toMatchObject({ removed: 3 });
    expect((await verified(alone, book(THREE))).tables[0]).toMatchObject({ added: 3 });
    const empty = {
      ...alone,
      registry: registryOf([tableSheet('villages', [village(CODE)]), rawSheet('x', [])]),
    };
    expect((await verified(alone, empty)).isUnchanged).toBe(true);
  });
});

describe('a sealed scheme and result', () => {
  it('tell what was another value', async () => {
    const steering = { '考核指标 T1 满分': '50', '等次 工作队 优秀 值': '90' };
    expect((await verified(book(THREE), book(THREE, { steering }))).steering).toEqual([
      { where: '考核指标 T1 满分', before: '60', after: '50' },
      { where: '等次 工作队 优秀 值', before: '', after: '90' },
    ]);
  });

  it('tell the cells that were typed over, and a sheet that is gone', async () => {
    const sealed = book(THREE, {
      sheets: [
        image([
          ['县', 1],
          ['=A1', '1'],
        ]),
      ],
    });
    const typed = book(THREE, { sheets: [image([['县', 2], ['=A1', 1], ['新']], '改了名')] });
    expect((await verified(sealed, typed)).sheets).toEqual([
      { sheet: '改了名', isGone: false, changed: 3, cells: ['B1', 'B2', 'A3'] },
    ]);
    expect((await verified(sealed, book(THREE, { sheets: [] }))).sheets).toMatchObject([
      { isGone: true, sheet: '工作队考核' },
    ]);
    const renamed = book(THREE, {
      sheets: [
        image(
          [
            ['县', 1],
            ['=A1', '1'],
          ],
          '改了名',
        ),
      ],
    });
    expect((await verified(sealed, renamed)).isUnchanged).toBe(true);
  });
});

describe('the seal itself', () => {
  it('needs a result of its year', async () => {
    const other = book(THREE, { sheets: [image([], '工作队考核', 2013)] });
    await expect(sealWorkbook(other, STAMP, digest)).rejects.toMatchObject({ code: 'NothingToSeal' });
  });

  it('proves nothing once it was tampered with', async () => {
    const packed = await sealWorkbook(book(THREE), STAMP, digest);
    const tampered: PackedSeal[] = [
      { ...packed, header: packed.header.replace('2014', '2015') },
      { ...packed, bytes: packed.bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte)) },
      { ...packed, code: packed.code.replace(/^./, 'x') },
    ];
    for (const seal of tampered) expect(await verifyWorkbook(seal, book(THREE), digest)).toBeNull();
    expect(await verifyWorkbook(packed, book(THREE), digest)).not.toBeNull();
  });
});
