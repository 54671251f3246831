import { withCells, withRowsMoved, type ChangedCells, type RawSheet } from '../registry';
import type { Differing, Finding } from '../rules';

/** What has become of a sheet since it was read. Rows and columns are 0-based. */
export type SheetChange =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: ChangedCells }
  /** Rows put in at a row, or taken out from there on where the count is negative. */
  | { readonly kind: 'rows'; readonly sheet: string; readonly at: number; readonly count: number }
  /** The sheet read anew. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly read: RawSheet };

/** What changes have done to the findings. */
export interface FindingChanges<F = Finding> {
  readonly gone: number;
  readonly fresh: number;
  /** The first of the fresh ones. */
  readonly found: readonly F[];
}

/** So many fresh findings are shown one by one. */
const MOST_SHOWN = 3;

/** The sheets with the changes; a change of a sheet that is not among them is none of ours. */
export function changedSheets(sheets: readonly RawSheet[], changes: readonly SheetChange[]): RawSheet[] {
  return sheets.map((sheet) => {
    let now = sheet;
    for (const change of changes) if (change.sheet === sheet.name) now = changed(now, change);
    return now;
  });
}

function changed(sheet: RawSheet, change: SheetChange): RawSheet {
  if (change.kind === 'cells') return withCells(sheet, change.cells);
  if (change.kind === 'rows') return withRowsMoved(sheet, change.at, change.count);
  return change.read;
}

/** How findings differ from what they were, rows having moved as the changes say. */
export function compareFindings(
  differing: readonly Differing[],
  changes: readonly SheetChange[],
): FindingChanges {
  const fresh: Finding[] = [];
  let gone = 0;
  for (const { before, now } of differing) {
    const left = new Map<string, number>();
    for (const finding of before) {
      const place = placeOf(finding, movedRow(finding, changes));
      left.set(place, (left.get(place) ?? 0) + 1);
    }
    for (const finding of now) {
      const place = placeOf(finding, finding.row);
      const count = left.get(place) ?? 0;
      if (count === 0) fresh.push(finding);
      else left.set(place, count - 1);
    }
    for (const count of left.values()) gone += count;
  }
  return { gone, fresh: fresh.length, found: fresh.slice(0, MOST_SHOWN) };
}

function placeOf({ rule, sheet, columnIndex }: Finding, row: number | null): string {
  return [rule, sheet ?? '', row ?? '', columnIndex ?? ''].join('|');
}

/** Where the row of an earlier finding (1-based) stands now; a row that was taken out stands nowhere. */
function movedRow({ sheet, row }: Finding, changes: readonly SheetChange[]): number | null {
  let now = row;
  for (const change of changes) {
    if (now === null || change.kind !== 'rows' || change.sheet !== sheet) continue;
    const { at, count } = change;
    if (now <= at) continue;
    now = count < 0 && now <= at - count ? null : now + count;
  }
  return now;
}
