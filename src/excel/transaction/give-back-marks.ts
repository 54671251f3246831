import { rangeOf } from '../even-parts';
import { hintsBesides } from '../hints';
import { colourAreas, readOwnMarks } from '../own-marks';
import type { Rectangle } from '../rectangle';
import type { Entry } from './journal';

type MarksEntry = Extract<Entry, { kind: 'marks' }>;

/**
 * Takes away marks that were being written. Those of before come back where it is sure that they stand at the same
 * rows: not in a later session, nor where rows have moved. Of a sheet that somebody has locked nothing was written.
 */
export async function giveBackMarks(
  context: Excel.RequestContext,
  entries: readonly Entry[],
  isSameSession: boolean,
): Promise<void> {
  const first = new Map<string, MarksEntry>();
  for (const entry of entries)
    if (entry.kind === 'marks' && !first.has(entry.sheet)) first.set(entry.sheet, entry);
  if (first.size === 0) return;
  const sheets = context.workbook.worksheets.load('items/id,items/protection/protected');
  await context.sync();
  const open = sheets.items.filter(({ id, protection }) => first.has(id) && !protection.protected);
  const { colours, hints } = await readOwnMarks(context, open, { alsoUnmade: true });
  for (const { format } of colours) format.delete();
  for (const area of hintsBesides(hints, [])) rangeOf(area).dataValidation.clear();
  const areSure = isSameSession && !entries.some(({ kind }) => kind === 'marksMoved');
  for (const sheet of areSure ? open : []) putBack(sheet, first.get(sheet.id));
  await context.sync();
}

function putBack(sheet: Excel.Worksheet, before: MarksEntry | undefined): void {
  // The newest goes first, as it did when they were made.
  for (const { fill, areas } of [...(before?.colours ?? [])].reverse())
    colourAreas(sheet, areas.map(rectangleOf), fill);
  for (const { area, title, message } of before?.hints ?? [])
    rangeOf({ sheet, ...rectangleOf(area) }).dataValidation.prompt = { showPrompt: true, title, message };
}

function rectangleOf([row, column, rows, columns]: readonly [number, number, number, number]): Rectangle {
  return { row, column, rows, columns };
}
