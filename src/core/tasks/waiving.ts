import type { Checked, Desk } from '../book';
import { tableOf, waivedCell, waivedPlace, type WaivedPlace, type Waiver } from '../registry';
import type { Waived } from '../rules';
import { ALWAYS_MASKED, shown } from '../words/personal';
import { LONGEST_REASON } from '../words/reason';
import { summaryOf, type CheckSummary } from './check-summary';
import { listed, type FoundPlace, type ListedFinding } from './finding-page';
import { rowOf } from './whose';

/** Why a cell is right as it is, and since when that is known. */
export type WaivingReason = Pick<Waiver, 'reason' | 'day'>;

/** How what is waived becomes other than it was. */
export interface WaiverChange {
  readonly added: readonly Waiver[];
  readonly removed: readonly WaivedPlace[];
}

/** A finding that is left as it is. */
export interface WaivedFinding extends ListedFinding, WaivingReason {}

/** What is to be kept where findings of the last check are left as they are. Waivers that have ended go with it. */
export function waive(
  { checked }: Desk,
  found: readonly FoundPlace[],
  { reason, day }: WaivingReason,
): WaiverChange {
  const said = shown(reason.trim(), ALWAYS_MASKED).slice(0, LONGEST_REASON);
  const added = found.flatMap((place) => {
    const cell = cellOf(checked, place);
    return cell ? [{ ...cell, reason: said, day }] : [];
  });
  return { added, removed: endedWaivers(checked) };
}

/** What is no longer to be kept where findings that were left as they are come back. */
export function restore({ checked }: Desk, found: readonly FoundPlace[]): WaiverChange {
  const removed = found.flatMap((place) => cellOf(checked, place) ?? []);
  return { added: [], removed: [...removed, ...endedWaivers(checked)] };
}

/** The last check, brought up to date with what is waived from now on. */
export function useWaivers(desk: Desk, waivers: readonly Waiver[]): CheckSummary {
  const { run } = desk.checked.results;
  desk.edited = desk.edited.waiving(waivers);
  desk.checked = desk.edited.check(run, desk.earlier);
  return summaryOf(desk.checked);
}

/** What the last check has left as it is. */
export function waived({ checked }: Desk): readonly WaivedFinding[] {
  return checked.results.findings.waived.flatMap(({ finding, reason, day }) =>
    listed(checked, [finding]).map((line) => ({ ...line, reason, day })),
  );
}

/** Waivers that nothing meets any more, of rules that were looked at and tables that are here. */
function endedWaivers(checked: Checked): WaivedPlace[] {
  const { registry, findings } = checked.results;
  const standing = new Set(findings.waived.map((one) => placeOf(checked, one)));
  return (checked.book.workbook.waivers ?? []).filter(
    (waiver) =>
      findings.ran.has(waiver.rule) &&
      tableOf(registry, waiver.table) !== undefined &&
      !standing.has(waivedPlace(waiver)),
  );
}

function placeOf(checked: Checked, { finding }: Waived): string | null {
  const cell = cellOf(checked, finding);
  return cell && waivedPlace(cell);
}

function cellOf(
  { results: { registry } }: Pick<Checked, 'results'>,
  found: FoundPlace,
): Omit<Waiver, keyof WaivingReason> | null {
  const at = rowOf(registry, found);
  if (!at || found.field === null) return null;
  const { rule, field } = found;
  return { rule, table: at.table.key, field, ...waivedCell(at.table, at.row, field) };
}
