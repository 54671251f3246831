import { Failure } from '../words/failure';
import { tablesOf, type Registry, type Table } from '../registry';
import type { GeneratedKind } from '../report';
import type { SealStamp, SheetChanges, TableChanges, Verification } from '../verification';
import { compareTable } from './compare-tables';
import type { Digest } from './digest';
import { packSeal, unpackSeal, type PackedSeal } from './pack';
import type { Seal, SheetImage, SteeringValues } from './seal';
import { compareSheet, digestSheet } from './sheet-digest';
import { compareSteering } from './steering-values';
import { digestTable, type TableDigest } from './table-digest';

/** What a year's result rests on, as it was read. */
export interface Sealable {
  readonly registry: Registry;
  readonly steering: SteeringValues;
  readonly sheets: readonly SheetImage[];
}

/** Without one of these there is no evaluation to freeze. */
const RESULT: ReadonlySet<GeneratedKind> = new Set(['teamEvaluation', 'unitEvaluation']);

/**
 * Freezes the registry's rows, the scheme and the sheets of the year's result as they are now. Throws
 * `Failure('NothingToSeal')` where the year has no result.
 */
export async function sealWorkbook(
  { registry, steering, sheets }: Sealable,
  stamp: SealStamp,
  digest: Digest,
): Promise<PackedSeal> {
  const own = sheets.filter(({ year }) => year === stamp.year);
  if (!own.some(({ kind }) => RESULT.has(kind))) throw new Failure('NothingToSeal', { year: stamp.year });
  const tables: TableDigest[] = [];
  for (const table of tablesOf(registry)) tables.push(await digestTable(table, digest));
  const seal: Seal = {
    ...stamp,
    workbook: registry.workbook,
    tables,
    steering,
    sheets: await Promise.all(own.map((image) => digestSheet(image, digest))),
  };
  return packSeal(seal, digest);
}

/** null: the seal itself has been tampered with and proves nothing. */
export async function verifyWorkbook(
  packed: PackedSeal,
  now: Sealable,
  digest: Digest,
): Promise<Verification | null> {
  const seal = await unpackSeal(packed, digest);
  if (!seal) return null;
  const tables: TableChanges[] = [];
  const note = (changes: TableChanges | null): void => {
    if (changes) tables.push(changes);
  };
  for (const before of seal.tables) {
    const table = now.registry.tables[before.table] ?? null;
    note(compareTable(before, table && (await digestTable(table, digest)), table));
  }
  for (const table of tablesOf(now.registry)) {
    if (table.rows === 0 || seal.tables.some(({ table: key }) => key === table.key)) continue;
    note(compareTable(nothingOf(table), await digestTable(table, digest), table));
  }
  const sheets: SheetChanges[] = [];
  for (const before of seal.sheets) {
    const image = now.sheets.find(({ kind, year }) => kind === before.kind && year === seal.year);
    const changes = compareSheet(before, image ? await digestSheet(image, digest) : null);
    if (changes) sheets.push(changes);
  }
  const steering = compareSteering(seal.steering, now.steering);
  const { year, sealedAt, programVersion } = seal;
  const isUnchanged = tables.length + steering.length + sheets.length === 0;
  return { year, sealedAt, programVersion, code: packed.code, isUnchanged, tables, steering, sheets };
}

/** A table that was not there yet. */
function nothingOf({ key }: Table): TableDigest {
  const none = new Uint32Array();
  return { table: key, rows: 0, digest: '', keys: none, contents: none, runs: [] };
}
