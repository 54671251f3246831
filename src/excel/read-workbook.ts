import { Failure } from '../core/words/failure';
import { RawColumns, type MergedBlock, type RawSheet, type RawWorkbook } from '../core/registry';
import { isReadBack } from '../core/report';
import { aboutJsonBytes, rowsWithin, READ_BYTES } from './block-size';
import { checkSetting, pastChecksIn } from './check-memory';
import { mappingSetting, mappingsIn } from './mapping-memory';
import { readMarkers, type MarkedSheet } from './markers';
import { readMerges } from './read-merges';
import { readTotals } from './read-totals';
import { isSealRecord } from './seal-record';
import { isExcelError, withExcel } from './session';
import { waiverSetting, waiversIn } from './waiver-memory';
import { stopIfCancelled, type Watch } from './watch';
import { yieldThread } from './yield-thread';

/** Takes a workbook as it is read, sheet by sheet. */
export interface ReadSink {
  open(workbook: Omit<RawWorkbook, 'sheets'>): void | Promise<void>;
  addSheet(sheet: RawSheet): void | Promise<void>;
}

/** A sheet on its way into columns. */
interface Source {
  readonly name: string;
  readonly isHidden: boolean;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly columns: RawColumns;
  merges: readonly MergedBlock[];
  totalsRows: readonly number[];
  /** Rows read so far. */
  read: number;
  /** Measured on the rows read last. */
  bytesPerRow: number;
  /** Whether the last of those were blank. */
  endsBlank: boolean;
}

interface Block {
  readonly source: Source;
  readonly rows: number;
  readonly range: Excel.Range;
}

/** Enough to see a header and measure a row, small enough to read from every sheet in one round trip. */
const SAMPLE_ROWS = 40;
/** Of a sheet that is wider only what is filled is asked for: one stray cell makes every row as wide. */
const WIDE = 256;
/** After so many blank rows, before so many others, a round trip is worth it that asks where anything follows. */
const FEW_ROWS = 20;
const MANY_ROWS = 20_000;

/**
 * Reads every sheet that is not one of ours and hands each to the sink as columns. Several sheets share a
 * round trip as long as together they stay near the size of a block; Excel's own limits are met by halving. `only` names the
 * sheets that are wanted. Changes nothing.
 */
export async function readWorkbook(
  sink: ReadSink,
  watch: Watch = {},
  only: ReadonlySet<string> | null = null,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await readOnce(sink, watch, only);
      return;
    } catch (error) {
      if (!(error instanceof RowsMoved)) throw error;
      if (attempt === MOST_ATTEMPTS)
        throw new Failure('ChangedMeanwhile', { sheets: error.sheet }, { cause: error });
    }
  }
}

/** How often a workbook is read in which somebody puts in rows or takes them out meanwhile. */
const MOST_ATTEMPTS = 3;

/** Rows came or went between two requests: what was read of a sheet does not fit together. */
class RowsMoved extends Error {
  constructor(readonly sheet: string) {
    super(`rows of ${sheet} were moved`);
  }
}

async function readOnce(sink: ReadSink, watch: Watch, only: ReadonlySet<string> | null): Promise<void> {
  await withExcel(async (context) => {
    const workbook = context.workbook.load('name');
    // The object model does not tell the date system; 1 January 2000 is day 36526 of one and 35064 of the other.
    const millennium = context.workbook.functions.date(2000, 1, 1).load('value');
    const mappings = mappingSetting(context);
    const kept = waiverSetting(context);
    const past = checkSetting(context);
    const sheets = (await sheetsToRead(context)).filter(({ name }) => only?.has(name) ?? true);
    const { choices, isWhole } = mappingsIn(mappings);
    const { waivers, isWhole: areWaiversWhole } = waiversIn(kept);
    const { checks, isWhole: areChecksWhole } = pastChecksIn(past);
    await sink.open({
      name: workbook.name,
      date1904: millennium.value === 35_064,
      mappings: choices,
      hasLostMappings: !isWhole,
      waivers,
      hasLostWaivers: !areWaiversWhole,
      pastChecks: checks,
      hasLostChecks: !areChecksWhole,
    });
    const sources = await openSources(context, sheets);
    await readMerges(context, sources);
    await readTotals(context, sources);
    const total = sources.reduce((sum, source) => sum + source.used.rowCount, 0);
    let target = READ_BYTES;
    let next = 0;
    while (next < sources.length) {
      stopIfCancelled(watch);
      await skipBlankRows(context, sources[next]);
      const read = await readBlocks(context, nextBlocks(sources.slice(next), target));
      // What has fitted once fits again, also where rows turned out longer than those measured before.
      target = read === null ? Math.max(1, target / 2) : Math.min(READ_BYTES, Math.max(target, read));
      await yieldThread();
      for (; next < sources.length && isComplete(sources[next]); next++)
        await sink.addSheet(rawSheet(sources[next]));
      watch.onProgress?.({
        done: sources.reduce((sum, source) => sum + source.read, 0),
        total,
        detail: sources[next]?.name,
      });
    }
  });
}

/** Sheets that are not ours, and those of ours that are read again. */
export async function sheetsToRead(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  return (await readMarkers(context)).filter(
    ({ kind, name, isOfChange }) =>
      !isOfChange && ((kind === null && !isSealRecord(name)) || isReadBack(kind)),
  );
}

async function openSources(
  context: Excel.RequestContext,
  sheets: readonly Pick<MarkedSheet, 'sheet' | 'name' | 'isHidden'>[],
): Promise<Source[]> {
  const ranges = sheets.map(({ sheet, name, isHidden }) => ({
    name,
    isHidden,
    sheet,
    tables: sheet.tables.load('items/showTotals'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const sources = ranges
    .filter(({ used }) => !used.isNullObject)
    .map((range) => ({
      ...range,
      columns: new RawColumns(range.used.rowCount, range.used.columnCount),
      merges: [],
      totalsRows: [],
      read: 0,
      bytesPerRow: 0,
      endsBlank: false,
    }));
  await readBlocks(
    context,
    sources.map((source) => blockOf(source, Math.min(SAMPLE_ROWS, source.used.rowCount))),
  );
  return sources;
}

/** The blocks of the next round trip: from the first unfinished sheet on, as many rows as the target holds. */
function nextBlocks(sources: readonly Source[], target: number): Block[] {
  const blocks: Block[] = [];
  let budget = target;
  for (const source of sources) {
    const remaining = source.used.rowCount - source.read;
    const fitting = rowsWithin(budget, source.bytesPerRow, source.columns.length);
    const rows = Math.min(remaining, blocks.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) blocks.push(blockOf(source, rows));
    if (rows < remaining) break;
    budget -= rows * source.bytesPerRow;
  }
  return blocks;
}

function blockOf(source: Source, rows: number): Block {
  const whole = rowsFrom(source, rows);
  const range =
    source.columns.length > WIDE
      ? whole.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex')
      : whole.load('values');
  return { source, rows, range };
}

function rowsFrom({ used, columns, read }: Source, rows: number): Excel.Range {
  return used.getCell(read, 0).getResizedRange(rows - 1, columns.length - 1);
}

/** After blank rows: goes on where the next ones are filled. A round trip, or none. */
async function skipBlankRows(context: Excel.RequestContext, source: Source | undefined): Promise<void> {
  const rows = source ? source.used.rowCount - source.read : 0;
  if (!source?.endsBlank || rows < MANY_ROWS) return;
  const filled = rowsFrom(source, rows).getUsedRangeOrNullObject(true).load('rowIndex');
  await context.sync();
  source.read = filled.isNullObject ? source.used.rowCount : filled.rowIndex - source.used.rowIndex;
  source.endsBlank = false;
}

/** One round trip; gives the bytes read, null when Excel found it too large and nothing was read. */
async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<number | null> {
  const divisible = blocks.length > 1 || blocks.some(({ rows }) => rows > 1);
  const extents = blocks.map(({ source: { sheet } }) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
  );
  try {
    await context.sync();
  } catch (error) {
    const tooLarge = isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (tooLarge && divisible) return null;
    throw error;
  }
  for (const [at, { source }] of blocks.entries())
    if (hasMoved(source.used, extents[at])) throw new RowsMoved(source.name);
  // Above its cell limit Excel may answer null instead of an error. The types do not admit it.
  const values = blocks.map(({ range }) => (range.isNullObject ? [] : (range.values as unknown[][] | null)));
  if (values.includes(null)) {
    if (divisible) return null;
    throw new RangeError(`a row of ${blocks[0]?.source.name ?? ''} cannot be read`);
  }
  // The client has just parsed them in this same task.
  await yieldThread();
  let bytes = 0;
  blocks.forEach((block, index) => (bytes += append(block, values[index] ?? [])));
  for (const { range } of blocks) range.untrack();
  return bytes;
}

function hasMoved(before: Excel.Range, now: Excel.Range | undefined): boolean {
  if (!now || now.isNullObject) return true;
  return now.rowIndex !== before.rowIndex || now.rowCount !== before.rowCount;
}

/** Gives the bytes of these rows. */
function append({ source, rows, range }: Block, values: readonly (readonly unknown[])[]): number {
  const { used, columns } = source;
  // Of a wide sheet it may be a part of the rows that were asked for.
  const isPart = columns.length > WIDE && values.length > 0;
  const firstRow = isPart ? range.rowIndex - used.rowIndex : source.read;
  const firstColumn = isPart ? range.columnIndex - used.columnIndex : 0;
  let filled = source.read;
  const width = values[0]?.length ?? 0;
  for (let offset = 0; offset < width; offset++) {
    const rowsFilled = columns.fill(firstRow, firstColumn + offset, values, offset);
    if (rowsFilled > 0) filled = Math.max(filled, firstRow + rowsFilled);
  }
  source.read += rows;
  source.endsBlank = source.read - filled >= FEW_ROWS;
  const bytes = aboutJsonBytes(values);
  if (rows > 0) source.bytesPerRow = bytes / rows;
  return bytes;
}

function isComplete(source: Source | undefined): boolean {
  return source !== undefined && source.read >= source.used.rowCount;
}

function rawSheet(source: Source | undefined): RawSheet {
  if (!source) throw new RangeError('no sheet to hand over');
  return {
    name: source.name,
    firstRow: source.used.rowIndex,
    firstColumn: source.used.columnIndex,
    rowCount: source.used.rowCount,
    columns: source.columns.build(),
    merges: source.merges,
    ...(source.isHidden ? { isHidden: true } : {}),
    ...(source.totalsRows.length > 0 ? { totalsRows: source.totalsRows } : {}),
  };
}
