import type { FilterPlan } from '../core/answers';
import { Failure } from '../core/words/failure';
import { filterSetting, ownFiltersIn, rememberFilters, type OwnFilter } from './filter-memory';
import { isOwn, keptOf, loadFilter, putBack, type FoundFilter } from './filter-state';
import { withExcel } from './session';

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
  return withExcel(async (context) => {
    const setting = filterSetting(context);
    const lists = await listsOf(context, plans);
    const remembered = ownFiltersIn(setting);
    const found = lists.map((list) => {
      const own = remembered.find((entry) => isOf(entry, list) && isOwn(list, entry));
      return { list, own, isClerks: !own && list.filter.isDataFiltered };
    });
    const inTheWay = found.find(({ isClerks }) => isClerks);
    if (inTheWay && !mayReplace) return inTheWay.list.plan.sheet;

    const put = found.map(({ list, own }) => {
      apply(list);
      return { ...ownFilterOf(list), before: own ? own.before : keptOf(list) };
    });
    const others = remembered.filter((entry) => !lists.some((list) => isOf(entry, list)));
    rememberFilters(context, [...others, ...put]);
    const [first] = lists;
    if (first?.sheet.visibility === 'Visible') {
      first.sheet.activate();
      first.sheet.getCell(first.plan.headerRow - 1, first.plan.firstColumn).select();
    }
    await context.sync();
    return null;
  });
}

/** Names of the sheets that are filtered for the clerk. */
export async function filteredSheets(): Promise<readonly string[]> {
  return withExcel(async (context) => {
    const setting = filterSetting(context);
    await context.sync();
    const found = await standing(context, ownFiltersIn(setting));
    return [...new Set(found.map(({ sheet }) => sheet.name))];
  });
}

/** Takes away the filters that were put on for the clerk; what stood there before is put back. */
export async function takeFiltersAway(): Promise<void> {
  await withExcel(async (context) => {
    const setting = filterSetting(context);
    await context.sync();
    for (const { own, sheet, filter } of await standing(context, ownFiltersIn(setting))) {
      filter.clearCriteria();
      if (own.table === null) filter.remove();
      if (own.before) putBack(sheet, filter, own.before);
    }
    rememberFilters(context, []);
    await context.sync();
  });
}

interface Standing {
  readonly own: OwnFilter;
  readonly sheet: Excel.Worksheet;
  readonly filter: Excel.AutoFilter;
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
  const found = sheets.flatMap(({ own: entry, sheet }, at) => {
    const table = tables[at] ?? null;
    if (sheet.isNullObject || table?.isNullObject) return [];
    return [{ own: entry, sheet, state: loadFilter((table ?? sheet).autoFilter) }];
  });
  await context.sync();
  return found
    .filter(({ own: entry, state }) => isOwn(state, entry))
    .map(({ state, ...rest }) => ({ ...rest, filter: state.filter }));
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
  const counts = plan.criteria.map(({ column, values }) => [String(column - firstColumn), values.length]);
  return {
    sheetId: sheet.id,
    table: table?.name ?? null,
    counts: Object.fromEntries(counts) as Record<string, number>,
  };
}

function isOf({ sheetId, table }: OwnFilter, list: List): boolean {
  return sheetId === list.sheet.id && table === (list.table?.name ?? null);
}
