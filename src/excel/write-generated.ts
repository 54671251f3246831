import { Failure } from '../core/words/failure';
import { withSheetNames, type GeneratedKind, type PlanCell, type PlanOutline } from '../core/report';
import { withExcel } from './session';
import { refuseIfSealed } from './seal-record';
import { addDraft, readMarkers, unmark, type MarkedSheet } from './markers';
import { SheetRegister } from './sheet-register';
import { freeTableName, takenTableNames } from './table-names';
import { dressSheet } from './dress-sheet';
import { Outbox } from './outbox';
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
 * at the end puts all of them in place. A failed or cancelled run takes its drafts away again.
 */
export async function writeGenerated(
  plans: readonly PlanOutline[],
  source: SheetSource,
  watch: Watch = {},
): Promise<WrittenSheet[]> {
  return withExcel(async (context) => {
    const existing = await readMarkers(context);
    refuseIfSealed(plans, existing);
    await refuseIfProtected(context, plans, existing);
    await removeDrafts(context, existing);
    try {
      const drafts = await writeDrafts(context, plans, source, watch);
      stopIfCancelled(watch);
      return await swapIn(context, drafts, existing);
    } catch (error) {
      await removeDrafts(context);
      throw error;
    }
  });
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

/** Takes away what a run has left unfinished: this one, or one that was broken off. Only drafts of this workbook. */
export async function removeDrafts(
  context: Excel.RequestContext,
  sheets?: readonly MarkedSheet[],
): Promise<void> {
  const found = sheets ?? (await readMarkers(context));
  const loaded = SheetRegister.load(context);
  await context.sync();
  const register = loaded.read();
  if (!register.hasDrafts) return;
  for (const { sheet, kind, isOurs } of found) if (isOurs && kind === 'draft') sheet.delete();
  register.forgetDrafts();
  await context.sync();
}

async function writeDrafts(
  context: Excel.RequestContext,
  plans: readonly PlanOutline[],
  source: SheetSource,
  watch: Watch,
): Promise<Draft[]> {
  const sheets = plans.map(() => addDraft(context).load('id,name'));
  await context.sync();
  // Excel keeps a formula's references when the drafts they lead to are given their names.
  const named = (formula: string): string =>
    withSheetNames(formula, (kind) => {
      const referred = sheets[plans.findIndex((plan) => plan.kind === kind)];
      if (!referred) throw new RangeError(`a formula refers to ${kind}, which is not written`);
      return referred.name;
    });
  const total = plans.reduce((sum, plan) => sum + rowsOf(plan), 0);
  const outbox = new Outbox(context);
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
    dressSheet(sheet, plan);
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

/** The only moment at which the clerk's workbook changes: earlier versions go, drafts take their place. */
async function swapIn(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  existing: readonly MarkedSheet[],
): Promise<WrittenSheet[]> {
  const replaced = replacedBy(
    drafts.map(({ plan }) => plan),
    existing,
  );
  const taken = new Set(
    existing.filter((sheet) => !replaced.includes(sheet)).map(({ name }) => name.toLowerCase()),
  );
  const loaded = SheetRegister.load(context);
  const takenTables = await takenTableNames(
    context,
    [...replaced, ...drafts].map(({ sheet }) => sheet),
  );
  const register = loaded.read();
  register.keepOnly(
    new Set(
      existing
        .filter(({ isOurs, sheet }) => isOurs && !replaced.some((old) => old.sheet === sheet))
        .map(({ id }) => id),
    ),
  );
  const written: WrittenSheet[] = [];
  for (const draft of drafts) {
    const earlier = replaced.filter(({ kind }) => kind === draft.plan.kind);
    for (const { sheet } of earlier) sheet.delete();
    // A clerk who renamed our sheet meant the name to stay.
    const beside = yearBeside(draft.plan, existing);
    const name = freeName(earlier[0]?.name ?? draft.plan.name + beside, taken);
    taken.add(name.toLowerCase());
    draft.sheet.name = name;
    for (const { table, name: tableName } of draft.tables)
      table.name = freeTableName(tableName + beside.replace(' ', '_'), takenTables);
    unmark(draft.sheet);
    register.enter(draft.sheet, draft.id, {
      kind: draft.plan.kind,
      year: draft.plan.year ?? null,
      isSealed: false,
    });
    draft.sheet.visibility = 'Visible';
    if (earlier[0]) draft.sheet.position = Math.max(0, earlier[0].position);
    written.push({ kind: draft.plan.kind, sheet: name });
  }
  await context.sync();
  return written;
}

/** Beside the sheet of a sealed year, one of another carries its year. */
function yearBeside({ kind, year }: PlanOutline, existing: readonly MarkedSheet[]): string {
  const isBeside = existing.some((sheet) => sheet.isSealed && sheet.kind === kind);
  return isBeside && year !== undefined ? ` ${year}` : '';
}

/** The name, or the name with the first free number where a clerk's own sheet has it. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(/[[\]:*?/\\]/g, '').slice(0, 31);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function rowsOf(plan: PlanOutline): number {
  return plan.bands.reduce((sum, band) => sum + band.rows, 0);
}
