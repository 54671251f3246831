import { createEngine, type Engine } from '../../../src/core/engine';
import { Failure } from '../../../src/core/words/failure';
import { TABLES, type CellValue, type RawSheet, type TableKey } from '../../../src/core/registry';
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

const registry: readonly (readonly [sheet: string, grid: Grid])[] = Object.entries(CLEAN).map(([key, rows]) => {
  const fields = Object.entries(TABLES[key as TableKey].fields);
  const lines = (rows as readonly Readonly<Record<string, CellValue>>[]).map((row) =>
    fields.map(([name]) => row[name] ?? null),
  );
  return [TABLES[key as TableKey].sheet, [fields.map(([, { header }]) => header), ...lines]];
});

/** 参数, 县区, 考核指标 and 规则 as the program itself writes them. */
async function steering(): Promise<typeof registry> {
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

async function goThrough(sheets: readonly RawSheet[]): Promise<void> {
  const engine = await checked(sheets);
  await engine.link();
  await engine.document();
  await engine.fixes();
  await engine.marks();
  await engine.returns();
  await engine.proposals();
  const plans = await engine.layOut(GENERATED_KINDS);
  for (const { kind, bands } of plans)
    for (const [band, { rows }] of bands.entries()) await engine.cells(kind, band, 0, rows);
}

it.each(process.env['W'] ? WORDS.filter((w) => process.env['W']!.split(',').includes(String(w))) : WORDS)('%j is taken in any cell and header, or refused in words', async (word) => {
  const grids = [...registry, ...(await steering())];
  const failed: string[] = [];
  for (const [name, grid] of grids) {
    for (const [row, line] of grid.entries()) {
      for (const column of line.keys()) {
        const changed = grid.map((cells, at) =>
          at === row ? cells.map((cell, index) => (index === column ? word : cell)) : cells,
        );
        const sheets = grids.map(([other, own]) => rawSheet(other, other === name ? changed : own));
        try {
          await goThrough(sheets);
        } catch (error) {
          if (!(error instanceof Failure)) failed.push(`${name} ${row}:${column} ${String((error as Error).stack).slice(0, 300)}`);
        }
      }
    }
  }
  expect(failed).toEqual([]);
});
