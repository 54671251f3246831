import fc from 'fast-check';
import {
  isOfEarlierForm,
  printedCode,
  sealWorkbook,
  verifyWorkbook,
  type PackedSeal,
  type Sealable,
  type SheetImage,
} from '../../../src/core/seal';
import { verdictOf } from '../../../src/locales';
import { rawSheet, registryOf, tableSheet } from '../build';
import { village, type Row } from '../counted';
import { FORMER_SEAL } from './former-seal';
import { book, bookImage, CODE, digest, home, image, STAMP, THREE, verified } from './sealable';

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

/** Rows as wide as the widest, without blank ones at the end: what a sheet of them is. */
function squared(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  return JSON.stringify(rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')));
}

describe('the seal itself', () => {
  it('needs a result of its year', async () => {
    const other = book(THREE, { image: bookImage({ ...image([]), year: 2013 }) });
    await expect(sealWorkbook(other, STAMP, digest)).rejects.toMatchObject({ code: 'NothingToSeal' });
  });

  it('has a code of four groups in which no letter is taken for another', async () => {
    const { code } = await sealWorkbook(book(THREE), STAMP, digest);
    expect(printedCode(code)).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/);
    expect(printedCode('0'.repeat(64))).toBe('AAAA-AAAA-AAAA-AAAA');
    expect(printedCode('f'.repeat(64))).toBe('9999-9999-9999-9999');
  });

  it('is another one wherever texts are divided otherwise', async () => {
    const fields = fc.array(fc.constantFrom('甲', '\n', '\u0001', '1:', ''), { maxLength: 3 });
    const grid = fc.array(fields, { minLength: 1, maxLength: 3 });
    const texts = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('甲', '\n', '\u0001', ':', '1', '=') })),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(grid, texts), fc.oneof(grid, texts), async (then, now) => {
        const trimmed = (rows: string[][]): string =>
          JSON.stringify(rows.map((row) => row.map((text) => text || null)));
        const { isUnchanged } = await verified(
          book(THREE, { image: bookImage(image(then)) }),
          book(THREE, { image: bookImage(image(now)) }),
        );
        if (trimmed(then) === trimmed(now)) expect(isUnchanged).toBe(true);
        else if (squared(then) !== squared(now)) expect(isUnchanged).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('tells a newline that draws the row below into the cell above', async () => {
    const one = (rows: SheetImage['rows']): Sealable => book(THREE, { image: bookImage(image(rows)) });
    const { isUnchanged, sheets } = await verified(one([['甲'], ['乙']]), one([['甲\nstring:乙']]));
    expect(isUnchanged).toBe(false);
    expect(sheets).toMatchObject([{ sheet: '工作队考核', changed: 2, cells: ['A1', 'A2'] }]);
    const separated = await verified(one([['甲', '乙']]), one([['甲\u0001string:乙', '']]));
    expect(separated.sheets).toMatchObject([{ cells: ['A1', 'B1'] }]);
  });

  it('says which of the records before it are gone or others', async () => {
    const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];
    const records = [
      { year: 2012, code: first },
      { year: 2013, code: second },
    ];
    const own = bookImage(image([]));
    const sealed = book(THREE, { image: { ...own, records } });
    expect(await verified(sealed, sealed)).toMatchObject({
      isUnchanged: true,
      number: 3,
      records: [2012, 2013, 2014],
    });
    const forged = [{ year: 2013, code: first }];
    const broken = await verified(sealed, book(THREE, { image: { ...own, records: forged } }));
    expect(broken).toMatchObject({ isUnchanged: false, records: [2013, 2014] });
    expect(broken.recordChanges).toEqual([
      { change: 'gone', year: 2012 },
      { change: 'replaced', year: 2013 },
    ]);
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

describe('a seal of the first form', () => {
  const former: PackedSeal = { ...FORMER_SEAL, bytes: Buffer.from(FORMER_SEAL.bytes, 'base64') };
  const ROWS = [
    ['县', 1],
    ['=A1', '1'],
  ];
  const now = (households: readonly Row[], rows: SheetImage['rows']): Sealable => {
    const own = bookImage(image(rows));
    return book(households, { image: { ...own, records: [{ year: 2014, code: former.code }] } });
  };

  it('is verified as it was made, and said to show less', async () => {
    expect(isOfEarlierForm(former)).toBe(true);
    const same = await verifyWorkbook(former, now(THREE, ROWS), digest);
    expect(same).toMatchObject({ isEarlierForm: true, isUnchanged: false, number: null, code: former.code });
    expect(same).toMatchObject({ tables: [], steering: [], sheets: [], looks: [], recordChanges: [] });
    expect(same && verdictOf(same, 'zh-CN')).toMatch(/旧版程序的封存.*请重新封存/);
    expect(same && verdictOf(same, 'en')).toMatch(/an earlier version.*Seal the year again/);
  });

  it('tells what it can', async () => {
    const changed = await verifyWorkbook(former, now(THREE.slice(1), [['县', 2], ROWS[1] ?? []]), digest);
    expect(changed).toMatchObject({ tables: [{ removed: 1 }], sheets: [{ cells: ['B1'] }] });
    expect(changed && verdictOf(changed, 'zh-CN')).toMatch(/与封存时不一致/);
    expect(
      await verifyWorkbook({ ...former, header: `${former.header} ` }, now(THREE, ROWS), digest),
    ).toBeNull();
  });
});
