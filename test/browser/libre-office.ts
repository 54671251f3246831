import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findLibreOffice } from '../../build/programs';
import { CellError, type Workbook } from '../../src/host';

const run = promisify(execFile);
const DECIMALS = 9;

/**
 * Has LibreOffice compute every formula of some workbooks anew: the results that were stored are taken out first. To
 * start it costs more than a workbook.
 */
export async function recompute(...workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return converted(workbooks.map(withoutResults), 'xlsx');
}

/** How many pages LibreOffice prints of the sheets that are not hidden. */
export async function pagesPrinted(xlsx: Uint8Array): Promise<number> {
  return [
    ...Buffer.from(await printed(xlsx))
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;
}

/** A PDF of the sheets that are not hidden. */
export async function printed(xlsx: Uint8Array): Promise<Uint8Array> {
  const [pdf] = await converted([xlsx], 'pdf');
  if (pdf === undefined) throw new Error('LibreOffice printed nothing.');
  return new Uint8Array(pdf);
}

async function converted(workbooks: readonly Uint8Array[], format: 'xlsx' | 'pdf'): Promise<Uint8Array[]> {
  const office = findLibreOffice();
  if (office === undefined) throw new Error('LibreOffice is missing: install it or set SOFFICE.');
  const folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
  try {
    const names = workbooks.map((_, index) => `workbook-${index + 1}`);
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    await Promise.all(files.map((file, index) => writeFile(file, workbooks[index] ?? '')));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const out = join(folder, 'out');
    await run(office, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      ...files,
    ]);
    return await Promise.all(names.map((name) => readFile(join(out, `${name}.${format}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withoutResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [name, content] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(content).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1');
    parts[name] = strToU8(xml);
  }
  return zipSync(parts, { level: 1 });
}

/** The results of every formula in some sheets, by `sheet!row:column`; numbers as they would be read. */
export function formulasOf(workbook: Workbook, names: readonly string[]): Map<string, unknown> {
  const results = new Map<string, unknown>();
  for (const { name, cells } of workbook.sheets.filter((sheet) => names.includes(sheet.name))) {
    for (const { row, column } of cells.formulaPlaces()) {
      const content = cells.get(row, column);
      const place = `${name}!${row + 1}:${column + 1}`;
      // An empty text and an empty cell look alike, and files keep either.
      if (content === undefined || content === '') results.set(place, '');
      else if (typeof content === 'number') results.set(place, Number(content.toFixed(DECIMALS)));
      else results.set(place, content instanceof CellError ? content.code : content);
    }
  }
  return results;
}
