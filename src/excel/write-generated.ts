import type { PastCheck } from '../core/registry';
import { Failure } from '../core/words/failure';
import { checkSetting, rememberCheck } from './check-memory';
import { freeName } from './free-name';
import { withSheetNames, type GeneratedKind, type PlanCell, type PlanOutline } from '../core/report';
import { refuseIfSealed } from './seal-record';
import { readMarkers, type MarkedSheet } from './markers';
import { freeTableName } from './table-names';
import { dressSheet } from './dress-sheet';
import type { Outbox } from './outbox';
import { shelve, transact, remember, type Entry, type Transaction } from './transaction';
import { loadLook, refuseIfChanged, type WorkbookLook } from './workbook-look';
import { writeBand } from './write-band';
import { stopIfCancelled, type Watch } from './watch';

/** Gives the cells of a laid-out sheet, block by block. */
export interface SheetSource {
  cells(kind: GeneratedKind, band: number, from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
}

export interface WrittenSheet {
  readonly kind: GeneratedKind;
  readonly sheet: string;
}

interface Draft {
  readonly plan: PlanOutline;
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly tables: readonly { readonly table: Excel.Table; readonly name: string }[];
}

/**
 * Writes generated sheets, all or none: each is built hidden beside its earlier version, and one round trip
 * puts all of them in place; the earlier versions go with the next one, when all of that has come about. `check` is
 * remembered with them.
 */
export async function writeGenerated(
  plans: readonly PlanOutline[],
  source: SheetSource,
  watch: Watch = {},
  check: PastCheck | null = null,
): Promise<WrittenSheet[]> {
  return transact(
    'generated',
    '',
    (transaction) => putSheets(transaction, plans, source, watch, check),
    watch,
  );
}

/** The same as the last part of a larger change. */
export async function putSheets(
  transaction: Transaction,
  plans: readonly PlanOutline[],
  source: SheetSource,
  watch: Watch = {},
  check: PastCheck | null = null,
): Promise<WrittenSheet[]> {
  const { context } = transaction;
  const existing = await readMarkers(context);
  refuseIfSealed(plans, existing);
  await refuseIfProtected(context, plans, existing);
  const drafts = await writeDrafts(transaction, plans, source, watch);
  stopIfCancelled(watch);
  return swapIn(transaction, drafts, existing, check);
}

/** What stands in the way is found out before anything is written. */
async function refuseIfProtected(
  context: Excel.RequestContext,
  plans: readonly PlanOutline[],
  existing: readonly MarkedSheet[],
): Promise<void> {
  const structure = context.workbook.protection.load('protected');
  const replaced = replacedBy(plans, existing);
  for (const { sheet } of replaced) sheet.protection.load('protected');
  await context.sync();
  if (structure.protected) throw new Failure('ProtectedWorkbook');
  const locked = replaced.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new Failure('ProtectedSheet', { sheet: locked.name });
}

/** Earlier versions of what is written; sheets of a sealed year stay, and those that are not of this workbook. */
function replacedBy(
  plans: readonly Pick<PlanOutline, 'kind'>[],
  existing: readonly MarkedSheet[],
): MarkedSheet[] {
  return existing.filter(
    ({ kind, isSealed, isOurs }) => isOurs && !isSealed && plans.some((plan) => plan.kind === kind),
  );
}

async function writeDrafts(
  transaction: Transaction,
  plans: readonly PlanOutline[],
  source: SheetSource,
  watch: Watch,
): Promise<Draft[]> {
  const { outbox } = transaction;
  const sheets = plans.map(({ name }) => transaction.draftSheet(name));
  await transaction.send();
  // Excel keeps a formula's references when the drafts they lead to are given their names.
  const named = (formula: string): string =>
    withSheetNames(formula, (kind) => {
      const referred = sheets[plans.findIndex((plan) => plan.kind === kind)];
      if (!referred) throw new RangeError(`a formula refers to ${kind}, which is not written`);
      return referred.name;
    });
  const total = plans.reduce((sum, plan) => sum + rowsOf(plan), 0);
  const drafts: Draft[] = [];
  let written = 0;
  for (const [index, plan] of plans.entries()) {
    const sheet = sheets[index];
    if (!sheet) throw new RangeError('a draft is missing');
    const tables = await writeBands(sheet, plan, outbox, {
      named,
      cells: (band, from, count) => source.cells(plan.kind, band, from, count),
      onRows: (rows) => {
        stopIfCancelled(watch);
        watch.onProgress?.({ done: written + rows, total, detail: plan.name });
      },
    });
    dressSheet(transaction, sheet, plan);
    await outbox.send();
    written += rowsOf(plan);
    drafts.push({ plan, sheet, id: sheet.id, tables });
  }
  return drafts;
}

/** What one sheet is written from. */
interface PlanSource {
  named(formula: string): string;
  cells(band: number, from: number, count: number): PlanCell[][] | Promise<PlanCell[][]>;
  onRows(rows: number): void;
}

async function writeBands(
  sheet: Excel.Worksheet,
  plan: PlanOutline,
  outbox: Outbox,
  source: PlanSource,
): Promise<Draft['tables']> {
  const tables: { table: Excel.Table; name: string }[] = [];
  let top = 0;
  for (const [index, band] of plan.bands.entries()) {
    const above = top;
    const table = await writeBand(sheet, band, top, outbox, {
      columns: plan.widths.length,
      ...(plan.printed === undefined ? {} : { printed: plan.printed }),
      named: (formula) => source.named(formula),
      cells: (from, count) => source.cells(index, from, count),
      onRows: (rows) => {
        source.onRows(above + rows);
      },
    });
    if (table && band.table !== undefined) tables.push({ table, name: band.table });
    top += band.rows;
  }
  return tables;
}

/** The only moment at which the clerk's workbook changes: earlier versions are set aside, drafts take their place. */
async function swapIn(
  transaction: Transaction,
  drafts: readonly Draft[],
  existing: readonly MarkedSheet[],
  check: PastCheck | null,
): Promise<WrittenSheet[]> {
  const { context } = transaction;
  const past = checkSetting(context);
  const own = replacedBy(
    drafts.map(({ plan }) => plan),
    existing,
  );
  const going = { outgoing: own.map(({ id }) => id), drafts: drafts.map(({ sheet }) => sheet) };
  const before = await loadLook(context, going).after(() => context.sync());
  const placed = placesOf(drafts, own, existing, before);
  const again = loadLook(context, going);
  if (check) rememberCheck(transaction, past, check);
  putInPlace(transaction, placed, before);
  refuseIfChanged(before, await again.after(() => transaction.send()));
  return placed.map(({ draft: { plan }, name }) => ({ kind: plan.kind, sheet: name }));
}

/** Where a draft goes. */
interface Placed {
  readonly draft: Draft;
  readonly name: string;
  readonly tables: readonly { readonly table: Excel.Table; readonly name: string }[];
  /** Of the earlier version; null where there is none. */
  readonly position: number | null;
}

function placesOf(
  drafts: readonly Draft[],
  own: readonly MarkedSheet[],
  existing: readonly MarkedSheet[],
  { outgoing, sheets, tableNames }: WorkbookLook,
): Placed[] {
  const going = new Set(outgoing.map(({ id }) => id));
  const taken = new Set(sheets.filter(({ id }) => !going.has(id)).map(({ name }) => name.toLowerCase()));
  const takenTables = new Set(tableNames);
  return drafts.map((draft) => {
    const kindOf = new Map(own.map(({ id, kind }) => [id, kind]));
    const earlier = outgoing.find(({ id }) => kindOf.get(id) === draft.plan.kind);
    // A clerk who renamed our sheet meant the name to stay.
    const beside = yearBeside(draft.plan, existing);
    const name = freeName(earlier?.name ?? draft.plan.name + beside, taken);
    taken.add(name.toLowerCase());
    const tables = draft.tables.map(({ table, name: tableName }) => ({
      table,
      name: freeTableName(tableName + beside.replace(' ', '_'), takenTables),
    }));
    return { draft, name, tables, position: earlier?.position ?? null };
  });
}

/** To be sent as one request. */
function putInPlace(transaction: Transaction, placed: readonly Placed[], look: WorkbookLook): void {
  const { outgoing, register } = look;
  const going = new Set(outgoing.map(({ id }) => id));
  const there = new Set(look.sheets.map(({ id }) => id));
  const marks = placed.map(({ draft: { plan, id } }) => {
    const { kind, year = null, basis, madeAt } = plan;
    const facts = { ...(basis === undefined ? {} : { basis }), ...(madeAt === undefined ? {} : { madeAt }) };
    return [id, { kind, year, isSealed: false }, facts] as const;
  });
  remember(
    transaction,
    register.changes(marks, (id) => there.has(id) && !going.has(id)),
  );
  const shelf = shelve(transaction, outgoing);
  transaction.will(...placed.map(({ draft: { id }, name }): Entry => ({ kind: 'named', sheet: id, name })));
  for (const [at, { draft, name, tables }] of placed.entries()) {
    draft.sheet.name = name;
    for (const { table, name: tableName } of tables) table.name = tableName;
    const mark = marks[at];
    if (mark) register.mark(draft.sheet, mark[0], mark[1]);
    draft.sheet.visibility = 'Visible';
  }
  // From the last place to the first, so that none moves another's.
  for (const { draft, position } of [...placed].sort((a, b) => (b.position ?? 0) - (a.position ?? 0)))
    if (position !== null) draft.sheet.position = position;
  shelf.hide();
}

/** Beside the sheet of a sealed year, one of another carries its year. */
function yearBeside({ kind, year }: PlanOutline, existing: readonly MarkedSheet[]): string {
  const isBeside = existing.some((sheet) => sheet.isSealed && sheet.kind === kind);
  return isBeside && year !== undefined ? ` ${year}` : '';
}

function rowsOf(plan: PlanOutline): number {
  return plan.bands.reduce((sum, band) => sum + band.rows, 0);
}
