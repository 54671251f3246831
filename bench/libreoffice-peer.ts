import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findLibreOffice } from '../build/programs';
import type { FieldKey, Registry, Table, TableKey } from '../src/core/registry';
import { openWorkbook, saveWorkbook } from '../src/host';
import { columnLetters } from '../src/xlsx/column-letters';

/**
 * How much longer LibreOffice takes for a workbook in which households, and those of them that are paired with a
 * cadre, are counted village by village with COUNTIF and COUNTIFS, as a clerk would: seconds. Null without LibreOffice.
 */
export async function countifsSeconds(xlsx: Uint8Array, registry: Registry): Promise<number | null> {
  const program = findLibreOffice();
  if (program === undefined) return null;
  const plain = await openWorkbook(xlsx, 'plain.xlsx');
  const counting = await openWorkbook(xlsx, 'counting.xlsx');
  const sheet = counting.addSheet('统计');
  formulasOf(registry).forEach((formulas, column) => {
    formulas.forEach((formula, row) => {
      sheet.cells.setFormula(row, column, formula);
    });
  });
  return (
    conversionSeconds(program, await saveWorkbook(counting)) -
    conversionSeconds(program, await saveWorkbook(plain))
  );
}

/** By column: a household's pairings; then a village's households, and those that have any. */
function formulasOf(registry: Registry): string[][] {
  const households = tableOf(registry, 'households');
  const villages = tableOf(registry, 'villages');
  const pairings = rangeOf(tableOf(registry, 'pairings'), 'householdId');
  const inVillage = rangeOf(households, 'villageCode');
  const paired = `$A$1:$A$${households.rows}`;
  const cells = (table: Table, field: FieldKey): string[] =>
    Array.from({ length: table.rows }, (_, row) => cellOf(table, field, row));
  return [
    cells(households, 'id').map((id) => `=COUNTIF(${pairings},${id})`),
    cells(villages, 'code').map((code) => `=COUNTIF(${inVillage},${code})`),
    cells(villages, 'code').map((code) => `=COUNTIFS(${inVillage},${code},${paired},">0")`),
  ];
}

function tableOf(registry: Registry, key: TableKey): Table {
  const table = registry.tables[key];
  if (!table) throw new Error(`no ${key} to count`);
  return table;
}

function rangeOf(table: Table, field: FieldKey): string {
  const first = cellOf(table, field, 0);
  const last = cellOf(table, field, table.rows - 1);
  return `${first}:${last.slice(last.indexOf('!') + 1)}`;
}

function cellOf(table: Table, field: FieldKey, at: number): string {
  const { sheet, column, row } = table.place(at, field);
  return `${sheet}!$${columnLetters(column + 1)}$${row}`;
}

function conversionSeconds(program: string, xlsx: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'in.xlsx');
    writeFileSync(file, xlsx);
    const start = performance.now();
    const { status, stderr } = spawnSync(
      program,
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'ods',
        '--outdir',
        folder,
        file,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
