import type { Checked, Desk } from '../book';
import { tableOf, waivedCell, waivedPlace, type WaivedPlace, type Waiver } from '../registry';
import type { Waived } from '../rules';
import { ALWAYS_MASKED, shown } from '../words/personal';
import { LONGEST_REASON } from '../words/reason';
import { summaryOf, type CheckSummary } from './check-summary';
import { isSamePlace, listed, wantedFindings, type FoundPlace, type ListedFinding } from './finding-page';
import { rowOf, whoseOf } from './whose';

/** Why a cell is right as it is, and since when that is known. */
export type WaivingReason = Pick<Waiver, 'reason' | 'day'>;

/** How what is waived becomes other than it was. */
export interface WaiverChange {
  readonly added: readonly Waiver[];
  readonly removed: readonly WaivedPlace[];
}

/** A finding that is left as it is. */
export interface WaivedFinding extends ListedFinding, WaivingReason {
  /** Who answers for it; null: the office itself. */
  readonly place: string | null;
}

/** So many are left as they are at one go. */
const MOST_AT_ONCE = 200;

/** Findings of one rule for which one township answers and which may be left as they are. */
export interface LikeFindings {
  readonly place: string | null;
  readonly count: number;
  /** None where they are too many to be left at one go. */
  readonly found: readonly FoundPlace[];
}

/** What is like a finding of the last check, itself included. */
export function waivableLike({ checked }: Desk, sought: FoundPlace): LikeFindings {
  const ofRule = wantedFindings(checked, { rule: sought.rule }).filter(({ isWaivable }) => isWaivable);
  const { placeOf } = checked.once(whoseOf);
  const own = ofRule.find((finding) => isSamePlace(finding, sought));
  if (!own) return { place: null, count: 0, found: [] };
  const place = placeOf(own);
  const alike = ofRule.filter((finding) => placeOf(finding) === place);
  const found = alike.length > MOST_AT_ONCE ? [] : alike.map(placeFound);
  return { place, count: alike.length, found };
}

function placeFound({ rule, table, sheet, row, field }: FoundPlace): FoundPlace {
  return { rule, table, sheet, row, field };
}

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
  const { placeOf } = checked.once(whoseOf);
  return checked.results.findings.waived.flatMap(({ finding, reason, day }) =>
    listed(checked, [finding]).map((line) => ({ ...line, reason, day, place: placeOf(finding) })),
  );
}

/** Waivers that nothing meets any more, of rules that were looked at and tables that are here. */
function endedWaivers(checked: Checked): WaivedPlace[] {
  const { registry, findings } = checked.results;
  const standing = new Set(findings.waived.map((one) => waivedAt(checked, one)));
  return (checked.book.workbook.waivers ?? []).filter(
    (waiver) =>
      findings.ran.has(waiver.rule) &&
      tableOf(registry, waiver.table) !== undefined &&
      !standing.has(waivedPlace(waiver)),
  );
}

function waivedAt(checked: Checked, { finding }: Waived): string | null {
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
