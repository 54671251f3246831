import { Failure } from '../core/words/failure';
import type { FormPlan } from '../core/report';
import { guardEntries, longLists, type ChoicesRange } from './entries';
import { placeLists } from './long-lists';
import { freeTableName } from './table-names';
import { transact, type Entry, type Transaction } from './transaction';
import { stopIfCancelled, type Watch } from './watch';
import { loadLook, refuseIfChanged } from './workbook-look';
import { CELL_FORMATS } from './write-band';
import { freeName } from './free-name';
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
  return transact(
    'forms',
    '',
    async (transaction) => {
      await refuseIfProtected(transaction.context);
      const placeOf = await placeLists(transaction, plans.flatMap(longLists));
      const drafts = await writeDrafts(transaction, plans, placeOf, watch);
      stopIfCancelled(watch);
      return present(transaction, drafts);
    },
    watch,
  );
}

async function refuseIfProtected(context: Excel.RequestContext): Promise<void> {
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  if (protection.protected) throw new Failure('ProtectedWorkbook');
}

async function writeDrafts(
  transaction: Transaction,
  plans: readonly FormPlan[],
  placeOf: ChoicesRange,
  watch: Watch,
): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const [done, plan] of plans.entries()) {
    stopIfCancelled(watch);
    watch.onProgress?.({ done, total: plans.length, detail: plan.name });
    const sheet = transaction.draftSheet(plan.name);
    formatCodes(sheet, plan);
    const tables = await writePlan(transaction, sheet, plan, () => {
      stopIfCancelled(watch);
    });
    guardEntries(sheet, plan, placeOf);
    await transaction.send();
    drafts.push({ plan, sheet, id: sheet.id, tables });
  }
  return drafts;
}

/** Rows of a form that are ready to be typed into; Excel takes no number format for a whole column. */
const READY_ROWS = 2000;

/**
 * A code stays text in rows that are still to come, too. Excel reads what is typed below a list before the list takes
 * the row in: the last digits of an ID would be lost by then.
 */
function formatCodes(sheet: Excel.Worksheet, { codes = [] }: FormPlan): void {
  for (const column of codes) {
    const cells = sheet.getRangeByIndexes(0, column, READY_ROWS, 1);
    cells.numberFormat = CELL_FORMATS.text as unknown as string[][];
  }
}

/** The only moment at which a person sees anything: names, locks, and the cell to begin with. */
async function present(transaction: Transaction, drafts: readonly Draft[]): Promise<string[]> {
  const { context } = transaction;
  const going = { outgoing: [], drafts: drafts.map(({ sheet }) => sheet) };
  const before = await loadLook(context, going).after(() => context.sync());
  const taken = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
  const takenTables = new Set(before.tableNames);
  const named = drafts.map((draft) => {
    const name = freeName(draft.plan.name, taken);
    taken.add(name.toLowerCase());
    return { ...draft, name };
  });
  const again = loadLook(context, going);
  transaction.will(...named.map(({ id, name }): Entry => ({ kind: 'named', sheet: id, name })));
  for (const { plan, sheet, tables, name } of named) {
    sheet.name = name;
    for (const table of tables) table.name = freeTableName(tableNameOf(name), takenTables);
    sheet.visibility = 'Visible';
    if (plan.fillable) lock(sheet, plan);
  }
  refuseIfChanged(before, await again.after(() => transaction.send()));
  return named.map(({ name }) => name);
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
