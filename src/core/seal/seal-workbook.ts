import { Failure } from '../words/failure';
import { tablesOf, type RawSheet, type Registry, type Table } from '../registry';
import type { GeneratedKind } from '../report';
import type { LookChange, SealStamp, SheetChanges, TableChanges, Verification } from '../verification';
import { printedCode } from './code';
import { compareLooks } from './compare-looks';
import { compareRecords } from './compare-records';
import { compareTable } from './compare-tables';
import { PREFIXED, SEPARATED, type Digest, type Joining } from './digest';
import { lookAlikes } from './look-alikes';
import { compareOutside, digestOutside } from './outside';
import { packSeal, unpackSeal, type PackedSeal } from './pack';
import type { BookImage, Seal, SheetDigest, SheetImage, SteeringValues } from './seal';
import { compareSheet, digestSheet } from './sheet-digest';
import { compareSteering } from './steering-values';
import { digestTable, type TableDigest } from './table-digest';

/** What a year's result rests on, as it was read. */
export interface Sealable {
  readonly registry: Registry;
  readonly steering: SteeringValues;
  readonly image: BookImage;
  /** Sheets that are neither registry nor result. */
  readonly outside: readonly RawSheet[];
}

/** Without one of these there is no evaluation to freeze. */
const RESULT: ReadonlySet<GeneratedKind> = new Set(['teamEvaluation', 'unitEvaluation']);

/**
 * Freezes the registry's rows, the scheme and the sheets of the year's result as they are now. The image's records
 * are those that the seal is to follow. Throws `Failure('NothingToSeal')` where the year has no result.
 */
export async function sealWorkbook(
  { registry, steering, image: { result, records }, outside }: Sealable,
  stamp: SealStamp,
  digest: Digest,
): Promise<PackedSeal> {
  const own = result.filter(({ year }) => year === stamp.year);
  if (!own.some(({ kind }) => RESULT.has(kind))) throw new Failure('NothingToSeal', { year: stamp.year });
  const tables: TableDigest[] = [];
  for (const table of tablesOf(registry)) tables.push(await digestTable(table, digest, PREFIXED));
  const seal: Seal = {
    ...stamp,
    workbook: registry.workbook,
    isEarlierForm: false,
    number: records.length + 1,
    earlier: records.map(({ year, code }) => ({ year, code })),
    tables,
    steering,
    sheets: await Promise.all(own.map((image) => digestSheet(image, digest))),
    outside: await digestOutside(outside, digest),
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
  const { year, sealedAt, programVersion, isEarlierForm, number } = seal;
  const code = shownCode(packed, seal);
  const tables = await compareTables(seal, now.registry, digest);
  const { sheets, looks } = await compareResult(seal, now.image, code, digest);
  const steering = compareSteering(seal.steering, now.steering);
  const recordChanges = compareRecords(seal, now.image);
  const outside = seal.outside
    ? compareOutside(seal.outside, await digestOutside(now.outside, digest), now.registry)
    : [];
  const changes = [...tables, ...steering, ...sheets, ...looks, ...recordChanges];
  const isUnchanged = !isEarlierForm && changes.length === 0 && !outside.some(({ isList }) => isList);
  return {
    year,
    sealedAt,
    programVersion,
    code,
    number,
    records: now.image.records.map((record) => record.year),
    isEarlierForm,
    isUnchanged,
    tables,
    steering,
    sheets,
    looks,
    recordChanges,
    outside,
  };
}

/** What is to be compared with the paper. */
function shownCode({ code }: PackedSeal, { isEarlierForm }: Seal): string {
  return isEarlierForm ? code : printedCode(code);
}

function joiningOf({ isEarlierForm }: Seal): Joining {
  return isEarlierForm ? SEPARATED : PREFIXED;
}

async function compareTables(seal: Seal, registry: Registry, digest: Digest): Promise<TableChanges[]> {
  const joining = joiningOf(seal);
  const changes: (TableChanges | null)[] = [];
  for (const before of seal.tables) {
    const table = registry.tables[before.table] ?? null;
    changes.push(compareTable(before, table && (await digestTable(table, digest, joining)), table));
  }
  for (const table of tablesOf(registry)) {
    if (table.rows === 0 || seal.tables.some(({ table: key }) => key === table.key)) continue;
    changes.push(compareTable(nothingOf(table), await digestTable(table, digest, joining), table));
  }
  return changes.filter((change) => change !== null);
}

/** A table that was not there yet. */
function nothingOf({ key }: Table): TableDigest {
  const none = new Uint32Array();
  return { table: key, rows: 0, digest: '', keys: none, contents: none, runs: [] };
}

async function compareResult(
  seal: Seal,
  { result, sheets: all }: BookImage,
  code: string,
  digest: Digest,
): Promise<{ sheets: SheetChanges[]; looks: LookChange[] }> {
  const sheets: SheetChanges[] = [];
  const looks: LookChange[] = [];
  const own = new Set<string>();
  for (const before of seal.sheets) {
    const image = imageOf(before, seal, result);
    const after = image && (await digestSheet(image, digest, joiningOf(seal)));
    const changes = compareSheet(before, after, image?.rows ?? []);
    if (changes) sheets.push(changes);
    if (!image || !after) continue;
    own.add(image.look.id);
    looks.push(...compareLooks(before, after, image.look, code));
  }
  return { sheets, looks: [...looks, ...lookAlikes(seal, all, own)] };
}

/** The very sheet that was sealed, or what says that it is. */
function imageOf(
  { kind, look }: SheetDigest,
  { year }: Seal,
  result: readonly SheetImage[],
): SheetImage | null {
  const alike = result.filter((image) => image.kind === kind && image.year === year);
  return alike.find((image) => image.look.id === look?.id) ?? alike[0] ?? null;
}
