import { createEngine, type Engine } from '../../../src/core/engine';
import { Failure } from '../../../src/core/words/failure';
import {
  TABLES,
  type CellValue,
  type FieldType,
  type RawSheet,
  type TableKey,
} from '../../../src/core/registry';
import { GENERATED_KINDS } from '../../../src/core/report';
import { rawSheet } from '../build';
import { AS_OF, CLEAN } from '../rules/office';

/** Words of the language itself, numbers at its end, and characters that no text should hold. */
const WORDS: readonly CellValue[] = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  1e308,
  -1e308,
  5e-324,
  '\ud800',
  '\udc00甲',
  '\ufffe',
  '\u0000',
  '=1+1',
  '-1e999',
  '9'.repeat(400),
];

const RUN = {
  asOf: AS_OF,
  year: 2014,
  locale: 'zh-CN',
  runAt: '2014-12-31 08:00',
  doubts: true,
  programVersion: '0',
} as const;

type Grid = readonly (readonly CellValue[])[];

type Sheets = readonly (readonly [sheet: string, grid: Grid])[];

const registry: Sheets = Object.entries(CLEAN).map(([key, rows]) => {
  const fields = Object.entries(TABLES[key as TableKey].fields);
  const lines = (rows as readonly Readonly<Record<string, CellValue>>[]).map((row) =>
    fields.map(([name]) => row[name] ?? null),
  );
  return [TABLES[key as TableKey].sheet, [fields.map(([, { header }]) => header), ...lines]];
});

/** 参数, 县区, 考核指标, 等次 and 规则 as the program itself writes them. */
async function steering(): Promise<Sheets> {
  const engine = await checked(registry.map(([name, grid]) => rawSheet(name, grid)));
  const sheets = await engine.steeringSheets();
  return sheets.map(({ name, header, rows }) => [
    name,
    [header, ...rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)))],
  ]);
}

async function checked(sheets: readonly RawSheet[]): Promise<Engine> {
  const engine = createEngine();
  await engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of sheets) await engine.addSheet(sheet);
  await engine.mapSheets();
  await engine.check(RUN);
  return engine;
}

/** All that is made of a registry; refusing it in words is as good. */
async function goThrough(sheets: Sheets): Promise<void> {
  try {
    await useAll(await checked(sheets.map(([name, grid]) => rawSheet(name, grid))));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

async function useAll(engine: Engine): Promise<void> {
  await engine.link();
  await engine.document();
  await engine.fixes();
  await engine.marks();
  await engine.returns();
  await engine.proposals();
  const plans = await engine.layOut(GENERATED_KINDS);
  for (const { kind, bands } of plans)
    for (const [band, { rows }] of bands.entries())
      // Excel takes no number that is none.
      for (const line of await engine.cells(kind, band, 0, rows))
        expect([kind, line.filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))]).toEqual([
          kind,
          [],
        ]);
}

/** A grid with the word where it is wanted; row 0 is the header. */
function withWord(grid: Grid, word: CellValue, isAt: (row: number, column: number) => boolean): Grid {
  return grid.map((line, row) => line.map((cell, column) => (isAt(row, column) ? word : cell)));
}

/** The word in every cell of the columns of some types, so that it links, groups and sums. */
function inColumns(word: CellValue, isWanted: (type: FieldType) => boolean): Sheets {
  return registry.map(([name, grid]) => {
    const table = Object.values(TABLES).find(({ sheet }) => sheet === name);
    const types = Object.values(table?.fields ?? {}).map(({ type }) => type);
    return [name, withWord(grid, word, (row, column) => row > 0 && isWanted(types[column] ?? 'text'))];
  });
}

const isText = (type: FieldType): boolean => type === 'text';

describe.each(WORDS.map((word) => [JSON.stringify(word).slice(0, 30), word] as const))('%s', (_, word) => {
  it('is taken as a name, a number and a code, in every column of the registry', async () => {
    await goThrough(inColumns(word, isText));
    await goThrough(inColumns(word, (type) => !isText(type)));
  });

  it('is taken as a row, a header and the name of a sheet', async () => {
    await goThrough(
      registry.map(([name, grid], index) => [
        index === 0 ? String(word) : name,
        [...grid.map((line) => [...line, word]), (grid[0] ?? []).map(() => word)],
      ]),
    );
  });
});

describe.each(['__proto__', 1e308])('in the sheets that steer a run %j', (word) => {
  it('is taken in any column, or refused in words', async () => {
    const sheets = await steering();
    for (const [name, grid] of sheets)
      for (const column of grid[0]?.keys() ?? []) {
        const lines = [...grid, grid.at(-1) ?? []];
        const changed = withWord(lines, word, (row, at) => row === grid.length && at === column);
        await goThrough([
          ...registry,
          ...sheets.map(([other, own]) => [other, other === name ? changed : own] as const),
        ]);
      }
  });
});
