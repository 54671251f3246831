import { unzipSync } from 'fflate';
import type { CellValue } from '../../src/core/registry';
import { Failure } from '../../src/core/words/failure';
import { sheetNameOf } from '../../src/core/words/sheet-name';
import { CellError, openWorkbook, type Workbook } from '../../src/host';
import { rawSheet } from '../core/build';
import { sheetsOf } from '../core/report/laid-out';
import { CLEAN, HOUSEHOLD, office } from '../core/rules/office';
import { ledgerOver, type Opened } from './open-ledger';
import { bookOfSheets } from './small-book';
import { picked } from './submitted-files';

/** Every character that XML cannot hold, and what looks like the way in which Excel writes such. */
const CONTROLS = String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code));
const WORDS: readonly [name: string, word: CellValue][] = [
  ['characters below the blank', `甲${CONTROLS}乙`],
  ['the first of a pair', '甲\ud800乙'],
  ['the second of a pair', '甲\udc00乙'],
  ['pairs the wrong way round', '\udc00\ud800'],
  ['no characters', '甲\ufffe\uffff乙'],
  ['an escape', '甲_x0000__xD800_乙'],
  ['a carriage return', '甲\r\n乙\r'],
  ['markup', ']]><a b="&#0;">&amp;'],
  ['the largest number', 1e308],
  ['the least number', -1e308],
];

const [household] = CLEAN.households;

/** The word in names that link, group and title what is written, in a header, a sheet's name and settings. */
function bookOf(word: CellValue): Workbook {
  const text = String(word);
  const rows = office({
    villages: { village: text, township: text },
    households: [
      { ...household, head: text, village: text, township: text, attribute: '一般贫困' },
      { ...household, id: `${HOUSEHOLD.slice(0, -1)}2`, head: word, members: word, cause: word },
    ],
    members: [{ ...CLEAN.members[0], name: text, education: word }],
    units: { name: text },
    cadres: { name: text, unit: text, rank: word },
    pairings: { head: text, cadreName: text },
  });
  return bookOfSheets([
    ...sheetsOf(rows),
    rawSheet(sheetNameOf(`表${text}`), [
      [text, `${text}名`, '说明'],
      [word, word, word],
      [text, 1, 2],
    ]),
    rawSheet('参数', [
      ['参数', '值'],
      [text, word],
      ['考核年度', 2014],
    ]),
    rawSheet('考核指标', [
      ['编号', '考核对象', '一级指标', '二级指标', '满分', '计分方式'],
      ['T1', '工作队', text, text, 100, '人工'],
    ]),
  ]);
}

const WORKS: readonly ((opened: Opened) => Promise<unknown>)[] = [
  ({ ledger }) => ledger.mapSheets(),
  ({ ledger }) => ledger.runAll(),
  ({ ledger }) => ledger.returnSlips(),
  ({ ledger }) => ledger.papers.write(['cadreAppraisal']),
  ({ ledger }) => ledger.showMarks(),
  async ({ ledger }) => ledger.applyFixes(await ledger.engine.fixes()),
  ({ ledger }) => ledger.undoLastBatch(),
  ({ ledger }) => ledger.addSteering(),
];

/** Gives how many were done; others were refused in words. */
async function doAll(opened: Opened): Promise<number> {
  let done = 0;
  for (const work of WORKS)
    try {
      await work(opened);
      done += 1;
    } catch (error) {
      refuseUntold(error);
    }
  return done;
}

function refuseUntold(error: unknown): void {
  if (!(error instanceof Failure) || error.code === 'Unexpected' || error.code === 'HostError') throw error;
}

/** What XML 1.0 takes for no character, written as it is or by its number. */
function wrongIn(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (!/\.(?:xml|rels|vml)$/.test(name)) return [];
    const xml = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
    const numbers = [...xml.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)].map(([, hex, digits]) =>
      hex === undefined ? Number(digits) : parseInt(hex, 16),
    );
    const codes = [...Array.from(xml, (character) => character.codePointAt(0) ?? 0), ...numbers];
    const wrong = codes.find((code) => !isCharacter(code));
    return wrong === undefined ? [] : [`${name} holds U+${wrong.toString(16)}`];
  });
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Every cell that holds something, sheet by sheet. */
function contents({ sheets }: Workbook): Map<string, CellValue[]> {
  return new Map(
    sheets.map(({ name, cells }) => {
      const { rows, columns } = cells.extent;
      const held: CellValue[] = [];
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          const content = cells.get(row, column);
          if (content === undefined || content === '') continue;
          held.push(content instanceof CellError ? content.code : content);
        }
      return [name, held];
    }),
  );
}

describe.each(WORDS)('%s', (_, word) => {
  it('is written into a workbook that can be read, and reads as it stood', async () => {
    const opened = ledgerOver(bookOf(word));
    expect(await doAll(opened)).toBe(WORKS.length);
    const before = contents(opened.workbook);
    const bytes = await opened.host.save();
    expect(wrongIn(bytes)).toEqual([]);
    const again = await openWorkbook(bytes, 'book.xlsx');
    expect(contents(again)).toEqual(before);
  });

  it('is merged', async () => {
    const submitted = await ledgerOver(bookOf(word)).host.save();
    const opened = ledgerOver(bookOf('别处'));
    const { merging, engine } = opened.ledger;
    await merging.prepare();
    try {
      const { id } = await merging.add(picked('镇.xlsx', submitted));
      await merging.merge(await engine.planMerge([id]));
    } catch (error) {
      refuseUntold(error);
    }
    expect(wrongIn(await opened.host.save())).toEqual([]);
  });
});
