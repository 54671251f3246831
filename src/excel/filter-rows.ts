import type { FilterPlan } from '../core/answers';
import { Failure } from '../core/words/failure';
import { filterSetting, ownFiltersIn, rememberFilters, type OwnFilter } from './filter-memory';
import {
  countsOf,
  exchange,
  isOwn,
  isSameFilter,
  keptOf,
  loadFilter,
  type FoundFilter,
} from './filter-state';
import { withExcel } from './session';
import { transact, type EntryOf, type Transaction } from './transaction';

/** A list that a plan filters: a table of its own, or cells of the sheet. */
interface List extends FoundFilter {
  readonly plan: FilterPlan;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | null;
  readonly whole: Excel.Range;
  /** Of its first column. */
  readonly firstColumn: number;
}

/**
 * Filters registry sheets to some of their rows and shows the first of them. A clerk's own filter is replaced only
 * when that was agreed to, and is put back by `takeFiltersAway`. Gives the sheet whose filter is in the way; null
 * when the rows are filtered. All sheets or none.
 */
export async function filterRows(plans: readonly FilterPlan[], mayReplace: boolean): Promise<string | null> {
  return transact('filters', '', async (transaction) => {
    const { context } = transaction;
    const setting = filterSetting(context);
    const lists = await listsOf(context, plans);
    transaction.isAbout(lists.map(({ plan }) => plan.sheet));
    const remembered = ownFiltersIn(setting) ?? [];
    const found = lists.map((list) => {
      const own = remembered.find((entry) => isOf(entry, list) && isOwn(list, entry.counts));
      return { list, own, isClerks: !own && list.filter.isDataFiltered };
    });
    const inTheWay = found.find(({ isClerks }) => isClerks);
    if (inTheWay && !mayReplace) return inTheWay.list.plan.sheet;

    const put = found.map(({ list, own }) => {
      const entry = ownFilterOf(list);
      const before = own ? own.before : keptOf(list);
      willFilter(transaction, list, { ...entry, name: list.plan.sheet, to: entry.counts });
      apply(list);
      return { ...entry, before };
    });
    const others = remembered.filter((entry) => !lists.some((list) => isOf(entry, list)));
    rememberFilters(transaction, setting, [...others, ...put]);
    await transaction.send();
    showFirst(lists);
    return null;
  });
}

function showFirst([first]: readonly List[]): void {
  if (first?.sheet.visibility !== 'Visible') return;
  first.sheet.activate();
  first.sheet.getCell(first.plan.headerRow - 1, first.plan.firstColumn).select();
}

/** Lists that are filtered for the clerk. */
export interface FilteredSheets {
  readonly sheets: readonly string[];
  /** Which they are, and what filters they had before, cannot be read any more. */
  readonly isRecordLost: boolean;
}

export async function filteredSheets(): Promise<FilteredSheets> {
  return withExcel(async (context) => {
    const setting = filterSetting(context);
    await context.sync();
    const own = ownFiltersIn(setting);
    const found = await standing(context, own ?? []);
    return { sheets: [...new Set(found.map(({ sheet }) => sheet.name))], isRecordLost: own === null };
  });
}

/** Takes away the filters that were put on for the clerk; what stood there before is put back. */
export async function takeFiltersAway(): Promise<void> {
  await transact('filters', '', async (transaction) => {
    const { context } = transaction;
    const setting = filterSetting(context);
    await context.sync();
    for (const { own, found, ...list } of await standing(context, ownFiltersIn(setting) ?? [])) {
      const to = countsOf(own.before?.criteria ?? []);
      willFilter(transaction, { ...list, ...found }, { ...own, name: list.sheet.name, to });
      exchange(found, list, own.before);
    }
    rememberFilters(transaction, setting, []);
  });
}

/** Queues what tells of a filter that is exchanged, and a look whether it is still the one that was seen. */
function willFilter(
  transaction: Transaction,
  { sheet, table, ...seen }: FoundFilter & Pick<List, 'sheet' | 'table'>,
  { sheetId, table: tableName, name, to }: Pick<OwnFilter, 'sheetId' | 'table'> & Filtering,
): void {
  const entry: EntryOf<'filtered'> = {
    kind: 'filtered',
    sheet: sheetId,
    table: tableName,
    from: keptOf(seen),
    to,
  };
  const again = loadFilter((table ?? sheet).autoFilter);
  transaction.restsOn(() => {
    if (isSameFilter(again, entry.from)) return null;
    entry.from = keptOf(again);
    return new Failure('ChangedMeanwhile', { sheets: name });
  });
  transaction.will(entry);
}

interface Filtering {
  /** Of the sheet. */
  readonly name: string;
  readonly to: OwnFilter['counts'];
}

interface Standing {
  readonly own: OwnFilter;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | null;
  readonly found: FoundFilter;
}

/** Those remembered filters that are still on; what a clerk has changed since is the clerk's. Two round trips. */
async function standing(context: Excel.RequestContext, own: readonly OwnFilter[]): Promise<Standing[]> {
  const sheets = own.map((entry) => ({
    own: entry,
    sheet: context.workbook.worksheets.getItemOrNullObject(entry.sheetId).load('name'),
  }));
  const tables = sheets.map(({ own: { table }, sheet }) =>
    table === null ? null : sheet.tables.getItemOrNullObject(table).load('name'),
  );
  await context.sync();
  const lists = sheets.flatMap(({ own: entry, sheet }, at) => {
    const table = tables[at] ?? null;
    if (sheet.isNullObject || table?.isNullObject) return [];
    return [{ own: entry, sheet, table, found: loadFilter((table ?? sheet).autoFilter) }];
  });
  await context.sync();
  return lists.filter(({ own: entry, found }) => isOwn(found, entry.counts));
}

/** Two round trips. Throws `Failure` for sheets that are gone or locked. */
async function listsOf(context: Excel.RequestContext, plans: readonly FilterPlan[]): Promise<List[]> {
  const found = plans.map((plan) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet).load('id,name,visibility');
    const protection = sheet.protection.load('protected');
    const headers = plan.criteria.map(({ column }) =>
      sheet
        .getCell(plan.headerRow - 1, column)
        .getTables(false)
        .load('items/name'),
    );
    return { plan, sheet, protection, headers };
  });
  await context.sync();
  const lists = found.map(({ plan, sheet, protection, headers }) => {
    if (sheet.isNullObject) throw new Failure('SheetGone', { sheet: plan.sheet });
    if (protection.protected) throw new Failure('ProtectedSheet', { sheet: plan.sheet });
    const table = headers[0]?.items[0] ?? null;
    const { headerRow, lastRow, firstColumn, lastColumn } = plan;
    const cells =
      (table ? table.getRange() : null) ??
      sheet.getRangeByIndexes(
        headerRow - 1,
        firstColumn,
        lastRow - headerRow + 1,
        lastColumn - firstColumn + 1,
      );
    return {
      plan,
      sheet,
      table,
      whole: cells.load('columnIndex'),
      ...loadFilter((table ?? sheet).autoFilter),
    };
  });
  await context.sync();
  return lists.map((list) => ({ ...list, firstColumn: list.whole.columnIndex }));
}

function apply({ plan, table, filter, range, whole, firstColumn }: List): void {
  if (table) filter.clearCriteria();
  else if (!range.isNullObject) filter.remove();
  for (const { column, values } of plan.criteria)
    filter.apply(whole, column - firstColumn, { filterOn: 'Values', values: [...values] });
}

function ownFilterOf({ plan, sheet, table, firstColumn }: List): Omit<OwnFilter, 'before'> {
  const counts = [...plan.criteria]
    .sort((a, b) => a.column - b.column)
    .map(({ column, values }): [string, number] => [String(column - firstColumn), values.length]);
  return { sheetId: sheet.id, table: table?.name ?? null, counts };
}

function isOf({ sheetId, table }: OwnFilter, list: List): boolean {
  return sheetId === list.sheet.id && table === (list.table?.name ?? null);
}
