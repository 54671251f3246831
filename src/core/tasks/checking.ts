import { filterPlans, type FilterPlan } from '../answers';
import {
  compareFindings,
  type AskBack,
  type Checked,
  type Desk,
  type FindingChanges,
  type SheetChange,
} from '../book';
import type { CoverageFigures } from '../coverage';
import type { EvaluationResult } from '../evaluation';
import { pastCheck, withCheck, type TableKey } from '../registry';
import type { RunOptions } from '../words/settings';
import { summaryOf, type CheckSummary } from './check-summary';
import { documentOf, type FindingsDocument } from './document';
import {
  findingPage,
  groupsOf,
  talking,
  wantedFindings,
  type FindingFilter,
  type FindingGroup,
  type FindingPage,
  type FoundPlace,
  type TalkingFinding,
} from './finding-page';
import { linkSummary, type LinkSummary } from './link-summary';
import { rowOf } from './whose';

/** What changes of sheets have made of the check before. */
export interface Recheck extends FindingChanges<TalkingFinding> {
  readonly summary: CheckSummary;
}

export interface Figures {
  readonly coverage: CoverageFigures;
  readonly evaluation: EvaluationResult;
}

/** What is to be asked before the book is checked so; `compares`: and set against the registry beside it. */
export function askBack(desk: Desk, options: RunOptions, compares: boolean): readonly AskBack[] {
  return desk.book.askBack(options, compares ? desk.earlier : null);
}

/** Checks the book; throws `Failure` for what the clerk must mend first, and then the check before stands. */
export function check(desk: Desk, options: RunOptions): CheckSummary {
  desk.checked = desk.book.check(options, desk.earlier);
  const summary = summaryOf(desk.checked);
  desk.pastChecks = withCheck(desk.book.workbook.pastChecks ?? [], pastCheck(summary, options.runAt));
  return summary;
}

/** Brings the last check up to date with what has changed in its sheets. */
export function recheck(desk: Desk, changes: readonly SheetChange[]): Recheck {
  const before = desk.checked;
  const { run } = before.results;
  desk.edited = desk.edited.edited(changes);
  const checked = desk.edited.check(run, desk.earlier);
  desk.checked = checked;
  const { found, ...counts } = compareFindings(checked.differing ?? [allOf(before, checked)], changes);
  return { summary: summaryOf(checked), ...counts, found: found.map((finding) => talking(finding, run)) };
}

export function findings(
  { checked }: Desk,
  filter: FindingFilter,
  from: number,
  count: number,
  sought: FoundPlace | null = null,
): FindingPage {
  return findingPage(checked, filter, { from, count }, sought);
}

/** The findings that a filter lets through, counted by sheet or by who answers for them. */
export function findingGroups(
  { checked }: Desk,
  by: 'sheet' | 'place',
  filter: FindingFilter,
): readonly FindingGroup[] {
  return groupsOf(checked, by, filter);
}

/** How the registry's sheets are filtered to the rows with the findings that a filter lets through. */
export function findingRows({ checked }: Desk, filter: FindingFilter): readonly FilterPlan[] {
  const { registry } = checked.results;
  const rows = new Map<TableKey, Set<number>>();
  for (const finding of wantedFindings(checked, filter)) {
    const at = rowOf(registry, finding);
    if (!at) continue;
    const ofTable = rows.get(at.table.key) ?? new Set();
    rows.set(at.table.key, ofTable.add(at.row));
  }
  return [...rows].flatMap(([table, own]) => filterPlans(checked.results, table, [...own]));
}

export function link({ checked }: Desk): LinkSummary {
  return linkSummary(checked.results);
}

/** Figures of coverage and evaluation. */
export function figures({ checked }: Desk): Figures {
  const { coverage, evaluation } = checked.results;
  return { coverage, evaluation };
}

/** The findings.json document. */
export function document({ checked }: Desk): FindingsDocument {
  return documentOf(checked.results);
}

function allOf(before: Checked, now: Checked) {
  return { before: before.results.findings.list, now: now.results.findings.list };
}
