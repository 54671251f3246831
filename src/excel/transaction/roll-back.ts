import { hasGeneratedName, isMemorySheet } from '../../core/registry';
import { examineCells, isSame, restoreFormats, writeCells, type CellChange } from '../change-cells';
import { deleteSheet } from '../delete-sheet';
import { Outbox } from '../outbox';
import { giveBackListFilters } from './filtered-lists';
import type { Entry } from './journal';
import { giveBackFilters, giveBackLayout } from './layout-back';
import { giveBackRows } from './rows-back';
import { giveBackMarks } from './give-back-marks';
import { dropLists } from './lists';
import { giveBackSettings } from './forget';
import { unshelve } from './unshelve';
import { unseal } from './unseal';

/** Cells that are given back with one request. */
const CELLS_AT_ONCE = 2000;

/**
 * Takes away what entries tell of, however far it came: a cell gets back what it held where it still holds what was
 * written, sheets and rows that were made go. Gives the cells that somebody has changed since: they stay as they are.
 */
export async function rollBack(
  context: Excel.RequestContext,
  entries: readonly Entry[],
  isSameSession = false,
): Promise<readonly CellChange[]> {
  await giveBackRows(context, entries);
  await giveBackLayout(context, entries);
  const left = await giveBack(context, entries);
  await giveBackNotes(context, entries);
  await dropRows(context, entries);
  await giveBackFilters(context, entries);
  await giveBackListFilters(context, entries);
  await giveBackSettings(context, entries);
  await giveBackMarks(context, entries, isSameSession);
  await unseal(context, entries);
  const shelf = await unshelve(context, entries);
  await dropSheets(context, entries, isSameSession);
  await shelf.rename();
  await dropLists(context, entries);
  return left;
}

async function giveBack(context: Excel.RequestContext, entries: readonly Entry[]): Promise<CellChange[]> {
  const outbox = new Outbox(context);
  const written = entries.filter((entry) => entry.kind === 'cell').reverse();
  const left: CellChange[] = [];
  for (let at = 0; at < written.length; at += CELLS_AT_ONCE) {
    const changes = written.slice(at, at + CELLS_AT_ONCE).map(({ kind: _, from, to, ...cell }) => ({
      ...cell,
      from: to,
      to: from,
    }));
    // What was refused because of a protection was not written, either.
    const outcome = await examineCells(context, changes, ({ to }) => String(to), { mayBeProtected: true });
    writeCells(context, outcome.changed);
    restoreFormats(context, outcome.changed);
    await outbox.send();
    // A cell that was not reached holds what it held.
    left.push(...outcome.left.flatMap(({ change, held }) => (isSame(held, change.to) ? [] : [change])));
  }
  return left;
}

async function giveBackNotes(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  const notes = entries.filter((entry) => entry.kind === 'noted');
  if (notes.length === 0) return;
  const sheets = notes.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
  await context.sync();
  for (const [at, { column, runs, from }] of notes.entries()) {
    const sheet = sheets[at];
    if (!sheet || sheet.isNullObject) continue;
    for (const [row, count] of runs)
      sheet.getRangeByIndexes(row, column, count, 1).values = Array.from({ length: count }, () => [
        from ?? '',
      ]);
  }
  await context.sync();
}

async function dropRows(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  const made = new Set(entries.flatMap((entry) => (entry.kind === 'made' ? [entry.sheet, entry.name] : [])));
  const first = new Map<string, number>();
  for (const entry of entries)
    if (entry.kind === 'rows' && !made.has(entry.sheet))
      first.set(entry.sheet, Math.min(entry.from, first.get(entry.sheet) ?? Infinity));
  if (first.size === 0) return;
  const sheets = [...first].map(([name, from]) => ({
    from,
    sheet: context.workbook.worksheets.getItemOrNullObject(name),
  }));
  await context.sync();
  const there = sheets
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ sheet, from }) => ({
      sheet,
      from,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
    }));
  await context.sync();
  for (const { sheet, from, used } of there) {
    const over = used.isNullObject ? 0 : used.rowIndex + used.rowCount - from;
    if (over > 0) sheet.getRangeByIndexes(from, 0, over, 1).getEntireRow().delete('Up');
  }
  await context.sync();
}

/**
 * What a journal of another session says may be anybody's: of the sheets that have their names by now only those go that
 * are called like the program's own.
 */
async function dropSheets(
  context: Excel.RequestContext,
  entries: readonly Entry[],
  isSameSession: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  const open = (nameOrId: string): Excel.Worksheet =>
    worksheets.getItemOrNullObject(nameOrId).load('id,name');
  const named = entries
    .filter((entry) => entry.kind === 'named')
    .filter(({ name }) => isSameSession || isMemorySheet(name) || hasGeneratedName(name));
  const made = entries.flatMap((entry) => (entry.kind === 'made' ? [entry.sheet] : []));
  if (made.length === 0) return;
  const known = new Map([...made, ...named.map(({ sheet }) => sheet)].map((of) => [of, open(of)]));
  // Once it has its name, no sheet has the one that it was made under.
  const later = new Map(named.map(({ sheet, name }) => [sheet, open(name)]));
  await context.sync();
  const gone = new Set<string>();
  const nameOf = new Map(named.map(({ sheet, name }) => [sheet, name]));
  for (const [of, sheet] of known) {
    const found = sheet.isNullObject && made.includes(of) ? later.get(of) : sheet;
    if (!found || found.isNullObject || gone.has(found.id)) continue;
    if (!isSameSession && found.name !== of && found.name !== nameOf.get(of)) continue;
    gone.add(found.id);
    deleteSheet(found);
  }
  await context.sync();
}
