import { Failure } from '../core/words/failure';
import type { FormPlan } from '../core/report';
import { guardEntries, longLists, type ChoicesRange } from './entries';
import { placeLists } from './long-lists';
import { addDraft, unmark } from './markers';
import { Outbox } from './outbox';
import { withExcel } from './session';
import { freeTableName } from './table-names';
import { stopIfCancelled, type Watch } from './watch';
import { CELL_FORMATS } from './write-band';
import { freeName, removeDrafts } from './write-generated';
import { writePlan } from './write-plan';

interface Draft {
  readonly plan: FormPlan;
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly tables: readonly Excel.Table[];
}

/**
 * Adds sheets to be filled in, all or none, beside whatever is there: a name that is taken gets a number. They are
 * the clerk's own from then on. Gives their names in the order of the plans.
 */
export async function addForms(plans: readonly FormPlan[], watch: Watch = {}): Promise<string[]> {
  return withExcel(async (context) => {
    const taken = await readNames(context);
    const placeOf = await placeLists(context, plans.flatMap(longLists));
    const drafts: Draft[] = [];
    try {
      await writeDrafts(context, plans, drafts, placeOf, watch);
      stopIfCancelled(watch);
      return await present(context, drafts, taken);
    } catch (error) {
      await takeBack(context, drafts);
      throw error;
    }
  });
}

interface TakenNames {
  readonly sheets: Set<string>;
  /** Lists and names share theirs. */
  readonly tables: Set<string>;
}

async function readNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const [sheets, tables, names] = [workbook.worksheets, workbook.tables, workbook.names].map((items) =>
    (items as Excel.WorksheetCollection).load('items/name'),
  );
  await context.sync();
  if (protection.protected) throw new Failure('ProtectedWorkbook');
  const taken = (...lists: (Excel.WorksheetCollection | undefined)[]): Set<string> =>
    new Set(lists.flatMap((list) => list?.items ?? []).map(({ name }) => name.toLowerCase()));
  return { sheets: taken(sheets), tables: taken(tables, names) };
}

async function writeDrafts(
  context: Excel.RequestContext,
  plans: readonly FormPlan[],
  drafts: Draft[],
  placeOf: ChoicesRange,
  watch: Watch,
): Promise<void> {
  const outbox = new Outbox(context);
  for (const [done, plan] of plans.entries()) {
    stopIfCancelled(watch);
    watch.onProgress?.({ done, total: plans.length, detail: plan.name });
    const sheet = addDraft(context).load('id');
    if (plan.grows) formatColumns(sheet, plan);
    const tables = await writePlan(sheet, plan, outbox, () => {
      stopIfCancelled(watch);
    });
    guardEntries(sheet, plan, placeOf);
    await outbox.send();
    drafts.push({ plan, sheet, id: sheet.id, tables });
  }
}

/** Drafts, and also those that had their names when Excel gave up. */
async function takeBack(context: Excel.RequestContext, drafts: readonly Draft[]): Promise<void> {
  const left = drafts.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
  await context.sync();
  for (const sheet of left) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  await removeDrafts(context);
}

/**
 * Formats of whole columns, so that a code stays text also in rows that are still to come. Excel reads what is
 * typed below a list before the list takes the row in: the last digits of an ID would be lost by then.
 */
function formatColumns(sheet: Excel.Worksheet, { bands, widths }: FormPlan): void {
  const formats = bands.at(-1)?.formats ?? [];
  widths.forEach((_, column) => {
    const cells = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    cells.numberFormat = CELL_FORMATS[formats[column] ?? 'text'] as unknown as string[][];
  });
}

/** The only moment at which a person sees anything: names, locks, and the cell to begin with. */
async function present(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  taken: TakenNames,
): Promise<string[]> {
  const names = drafts.map(({ plan, sheet, tables }) => {
    const name = freeName(plan.name, taken.sheets);
    taken.sheets.add(name.toLowerCase());
    sheet.name = name;
    for (const table of tables) {
      table.name = freeTableName(tableNameOf(name), taken.tables);
    }
    unmark(sheet);
    sheet.visibility = 'Visible';
    if (plan.fillable) lock(sheet, plan);
    return name;
  });
  await context.sync();
  return names;
}

function tableNameOf(sheetName: string): string {
  return sheetName.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/_$/, '');
}

/** Without a password: against slips of the hand, not against people. */
function lock(sheet: Excel.Worksheet, { fillable = [] }: FormPlan): void {
  for (const { row, column, rows, columns } of fillable)
    sheet.getRangeByIndexes(row, column, rows, columns).format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
}
