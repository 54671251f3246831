import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/host';
import { readSubmission } from '../../src/submissions';
import { zipArchive } from '../../src/xlsx/zip-archive';
import { zipDirectory, type ZipEntry } from '../../src/xlsx/zip-directory';
import { unpack } from '../../src/xlsx/unpack';
import { relations, sheetXml, workbookParts, zipped, type Parts } from './package-of';
import { cellsOf } from './read-both';
import { oddZip, type OddZip } from './odd-zip';

const SHEETS = { 表: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>') };
const READ = { 表: [['甲', 5]] };
const parts = (): Parts => workbookParts(SHEETS);

async function isReadRight(bytes: Uint8Array): Promise<void> {
  expect(await cellsOf(bytes)).toEqual(READ);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe('an archive is read however it is written', () => {
  it.each<[string, OddZip]>([
    ['sizes behind the entries', { descriptors: 'signed' }],
    ['sizes behind the entries, without a signature', { descriptors: 'bare' }],
    ['numbers of 64 bits', { isLong: true }],
    ['numbers of 64 bits and sizes behind the entries', { isLong: true, descriptors: 'signed' }],
    ['entries that are not packed', { isStored: true }],
    ['extra fields and comments of entries', { extra: 9 }],
    ['directories of their own', { folders: ['xl/', 'xl/worksheets/', '_rels/'] }],
    ['a comment of its own', { comment: 'PK\u0005\u0006 made by nobody' }],
    ['the last part first', { isReversed: true }],
  ])('with %s', async (_, how) => {
    await isReadRight(oddZip(parts(), how));
  });

  it.each([
    ['empty lines', strToU8('\r\n\r\n')],
    ['a program', new Uint8Array(3000).fill(0x90)],
  ])('behind %s, wherever its offsets count from', async (_, before) => {
    await isReadRight(joined(before, zipped(parts())));
    await isReadRight(oddZip(parts(), { isLong: true, before }));
  });

  it('before what a web server added', async () => {
    await isReadRight(joined(zipped(parts()), strToU8('\r\n<html>footer</html>'), new Uint8Array(70_000)));
  });

  it('with a part twice: the later one counts', async () => {
    const older: Parts = { 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') };
    await isReadRight(oddZip(parts(), { first: older }));
  });

  it('without the machine’s own means to unpack', async () => {
    const known = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    try {
      await isReadRight(zipped(parts()));
    } finally {
      globalThis.DecompressionStream = known;
    }
  });
});

describe('an archive is damaged', () => {
  const codes = async (bytes: Uint8Array): Promise<unknown[]> => [
    await readSubmission(bytes, 'a.xlsx').catch((error: unknown) => error),
    await openWorkbook(bytes, 'a.xlsx').catch((error: unknown) => error),
  ];
  const corrupt = [{ code: 'Corrupt' }, { code: 'Corrupt' }];

  it('that was cut short, wherever', async () => {
    const whole = zipped(parts());
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await codes(whole.slice(0, Math.floor(whole.length * share)))).toMatchObject(corrupt);
  });

  it('whose entries are packed in a way or locked by a word that Excel does not know', async () => {
    expect(await codes(oddZip(parts(), { method: 9 }))).toMatchObject(corrupt);
    expect(await codes(oddZip(parts(), { flags: 1 }))).toMatchObject(corrupt);
  });

  it('that says less than it unpacks to', async () => {
    expect(await codes(oddZip(parts(), { saidSize: 10 }))).toMatchObject(corrupt);
    expect(await codes(oddZip(parts(), { saidSize: 0 }))).toMatchObject(corrupt);
  });

  it('in whatever way: nobody hangs, and what is said is one of the sentences', async () => {
    const whole = zipped({
      ...parts(),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': '<wsDr><twoCellAnchor><from/></twoCellAnchor></wsDr>',
      'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml': '<chartSpace/>',
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = whole.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        for (const outcome of await codes(broken))
          if (outcome instanceof Error)
            expect(outcome).toMatchObject({
              code: expect.stringMatching(/^(?:Corrupt|NotXlsx|TooLarge)$/) as string,
            });
      }),
      { numRuns: 150 },
    );
  });
});

it('an archive of entries gives them back, to us and to others', () => {
  const contents = fc.dictionary(fc.stringMatching(/^[a-z甲]{1,6}\.xml$/), fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(contents, fc.constantFrom<0 | 6>(0, 6), (files, level) => {
      const entries = zipDirectory(zipSync(files, { level })) ?? [];
      const archive = zipArchive(entries);
      const back = Object.fromEntries(
        (zipDirectory(archive) ?? []).map((entry: ZipEntry) => [entry.name, unpack(entry)]),
      );
      expect(back).toEqual({ ...files });
      expect(unzipSync(archive)).toEqual({ ...files });
    }),
  );
});
