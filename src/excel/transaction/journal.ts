import { z } from '../../core/words/zod';
import { jsonBytes } from '../block-size';
import { deleteSheet } from '../delete-sheet';
import type { Outbox } from '../outbox';
import { cellValue, seenCells } from '../record-parts';
import { FILTERED } from './filtered-lists';
import { ROW_ENTRIES } from './row-entries';

/** Here stands what a change of ours has begun, for as long as it has not ended; Excel's own menus do not show it. */
const JOURNAL = '_zhucun_journal';

/** A cell holds 32,767 characters; an entry that is longer goes on in the next one. */
const CHUNK = 30_000;
const ROWS_AT_ONCE = 500;
/** What a range and its values take in a request besides the values. */
const ACTION_BYTES = 400;

/** What a sheet is called until all of it is written. */
export function newSheetName(number: number): string {
  return `_zhucun_new_${number}`;
}

/** What a sheet or a table is called from the moment at which another takes its place. */
export function oldName(number: number): string {
  return `_zhucun_old_${number}`;
}

/** The highest number in such names that are there, whoever gave them. */
export function numbersTaken(sheets: readonly { readonly name: string }[]): number {
  return sheets.reduce(
    (most, { name }) => Math.max(most, Number(/^_zhucun_(?:new|old)_(\d{1,4})$/i.exec(name)?.[1] ?? 0)),
    0,
  );
}

/** Among all sheets of a workbook, those that a change has made or set aside and that nobody is to read. */
export function sheetsOfChange<S extends { readonly name: string }>(sheets: readonly S[]): ReadonlySet<S> {
  const isOpen = sheets.some(({ name }) => name === JOURNAL);
  return new Set(isOpen ? sheets.filter(({ name }) => /^_zhucun_(?:new|old)_\d{1,4}$/.test(name)) : []);
}

/** What the program does to a workbook, as it is told to a clerk. */
const OPERATIONS = [
  'fixes',
  'undoFixes',
  'settings',
  'sheets',
  'nextYear',
  'merge',
  'undoMerge',
  'proposals',
  'undoProposals',
  'generated',
  'forms',
  'seal',
  'marks',
  'clearedMarks',
  'mapping',
  'waivers',
  'filters',
] as const;
export type Operation = (typeof OPERATIONS)[number];

const index = z.number().int().min(0).max(1_048_576);
/** A worksheet's id, or the name that it was made under. */
const sheet = z.string().min(1).max(255);
const madeName = z.string().regex(/^_zhucun_new_\d{1,4}$/);
/** First row and column, how many of each. */
const area = z.tuple([index, index, index, index]);
const oldOne = z.string().regex(/^_zhucun_old_\d{1,4}$/);

const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('begin'),
    operation: z.enum(OPERATIONS),
    at: z.string().max(40),
    /** Tells a change from those that others begin at the same moment. */
    by: z.string().max(40).optional(),
  }),
  /** A sheet that is made, under a name that nobody else gives, and the name that it is to have, if it is to stay. */
  z.object({ kind: z.literal('made'), sheet: madeName, name: sheet.optional() }),
  /** That sheet, as it is about to be given its name. */
  z.object({ kind: z.literal('named'), sheet, name: sheet }),
  ...ROW_ENTRIES,
  FILTERED,
  /** Rows from here on were not there before. */
  z.object({ kind: z.literal('rows'), sheet, from: index }),
  /** A cell that is given another value. Columns and other rows count from 0. */
  z.object({
    kind: z.literal('cell'),
    sheet,
    /** 1-based. */
    row: index,
    column: index,
    from: cellValue,
    to: cellValue,
    /** Number format before. */
    format: z.string().max(255),
    /** What tells the row from others once it is written. */
    seen: seenCells.optional(),
  }),
  /** Cells of one column in a record of ours, each run by its first row and how many: all held the same. */
  z.object({
    kind: z.literal('noted'),
    sheet,
    column: index,
    runs: z.array(z.tuple([index, index])),
    from: cellValue,
  }),
  /** A setting of the workbook, by which the program remembers something; null where there was none. */
  z.object({
    kind: z.literal('setting'),
    key: z.string().regex(/^zhucun\.[\x21-\x7e]{1,100}$/),
    from: z.string().max(2_000_000).nullable(),
  }),
  /** A sheet in whose place another comes: it goes when all else is done. */
  z.object({
    kind: z.literal('shelved'),
    sheet: oldOne,
    name: sheet,
    visibility: z.enum(['Visible', 'Hidden', 'VeryHidden']),
  }),
  /** A table of such a sheet, whose name another needs. */
  z.object({ kind: z.literal('shelvedTable'), table: oldOne, name: sheet }),
  /** A sheet that is sealed: what its hidden name said, and how it was printed and protected. */
  z.object({
    kind: z.literal('sealed'),
    sheet,
    // A text, and nothing that is calculated.
    mark: z
      .string()
      .max(300)
      .regex(/^="[^"]*"$/)
      .nullable(),
    isProtected: z.boolean(),
    footer: z.string().max(255),
    pages: z.enum(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
  }),
  /** Marks of ours in a sheet, as they were before others come in their place, or none. */
  z.object({
    kind: z.literal('marks'),
    sheet,
    colours: z.array(z.object({ fill: z.string().regex(/^#[0-9A-F]{6}$/i), areas: z.array(area) })),
    hints: z.array(z.object({ area, title: z.string().max(32), message: z.string().max(255) })),
  }),
  /** Rows have moved under marks meanwhile: what was marked before is not put back where it stood. */
  z.object({ kind: z.literal('marksMoved') }),
  /** Lists for drop-downs, in columns from here on; null where their sheet is made. */
  z.object({ kind: z.literal('lists'), from: z.number().int().min(0).max(16_383).nullable() }),
  /** The lock of the workbook's structure was lifted, so that something could be taken away. */
  z.object({ kind: z.literal('unlocked') }),
  /** All stands as it is to be: from here on these sheets go, and nothing is taken back. */
  z.object({
    kind: z.literal('decided'),
    sheets: z
      .array(z.union([madeName, oldOne]))
      .max(10_000)
      .readonly(),
  }),
]);

/** One thing that is about to be done, with all that it takes to take it away again. */
export type Entry = z.infer<typeof entrySchema>;
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** Queues entries below the others; they go with what they tell of. */
export class JournalWriter {
  private rows = 0;

  constructor(private readonly sheet: Excel.Worksheet) {}

  /** Goes on below what a journal holds already. One round trip. */
  static async goOn(context: Excel.RequestContext, journal: Excel.Worksheet): Promise<JournalWriter> {
    const used = journal.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    await context.sync();
    const writer = new JournalWriter(journal);
    writer.rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    return writer;
  }

  /** Makes the sheet: to be queued before anything that it tells of. */
  static open(context: Excel.RequestContext): JournalWriter {
    const made = context.workbook.worksheets.add(JOURNAL);
    made.visibility = 'VeryHidden';
    return new JournalWriter(made);
  }

  write(entries: readonly Entry[]): number {
    let bytes = 0;
    for (let at = 0; at < entries.length; at += ROWS_AT_ONCE) {
      const lines = entries.slice(at, at + ROWS_AT_ONCE).map(lineOf);
      const width = Math.max(...lines.map(({ length }) => length));
      const block = lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
      this.sheet.getRangeByIndexes(this.rows, 0, block.length, width).values = block;
      this.rows += block.length;
      bytes += jsonBytes(block) + ACTION_BYTES;
    }
    return bytes;
  }

  /** Queues the end: what was begun is done. */
  close(): void {
    deleteSheet(this.sheet);
  }
}

function lineOf(entry: Entry): string[] {
  const text = JSON.stringify(entry);
  const line: string[] = [];
  // An apostrophe keeps a text a text, and is not part of it.
  for (let at = 0; at < text.length; at += CHUNK) line.push(`'${text.slice(at, at + CHUNK)}`);
  return line;
}

/** The journal that is there; null where nothing is unfinished. One round trip. */
export async function findJournal(context: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const found = context.workbook.worksheets.getItemOrNullObject(JOURNAL);
  await context.sync();
  return found.isNullObject ? null : found;
}

/** Whether a journal is the one that begins like this; one that was broken off before it began is nobody's. */
export async function beginsWith(
  context: Excel.RequestContext,
  journal: Excel.Worksheet,
  begin: Entry,
): Promise<boolean> {
  const first = journal.getRangeByIndexes(0, 0, 1, 1).load('values');
  await context.sync();
  const [[held = ''] = []] = first.values as unknown[][];
  return held === '' || held === JSON.stringify(begin);
}

/** What a journal holds, in order; a line that is none of ours is left out. */
export async function readJournal(
  context: Excel.RequestContext,
  journal: Excel.Worksheet,
  outbox: Outbox,
): Promise<Entry[]> {
  const used = journal.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
  await context.sync();
  const entries: Entry[] = [];
  for (let at = 0; !used.isNullObject && at < used.rowCount; at += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, used.rowCount - at);
    const block = journal.getRangeByIndexes(at, 0, rows, used.columnCount).load('values');
    await outbox.send();
    for (const line of block.values as unknown[][]) {
      const entry = entryOf(line.map((cell) => (typeof cell === 'string' ? cell : '')).join(''));
      if (entry) entries.push(entry);
    }
  }
  return entries;
}

function entryOf(text: string): Entry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = entrySchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
