import type { Checked } from '../book';
import { fixFinder, withSeen, type Fix } from '../fixes';
import { remedy, sentence, type Finding, type Severity, type SeverityCounts } from '../rules';
import type { RunOptions } from '../words/settings';
import { addressOf } from './document';
import { whoseOf } from './whose';

export interface FindingFilter {
  readonly rule?: string;
  readonly sheet?: string;
  readonly severity?: Severity;
  /** Who answers for it; null: the office itself. */
  readonly place?: string | null;
  /** Part of a message, a name, key or address. */
  readonly text?: string;
}

/** A finding with its sentences in the run's language. */
export interface TalkingFinding extends Finding {
  readonly address: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** A finding as a line of the list. */
export interface ListedFinding extends TalkingFinding {
  /** 田湖镇 樊店村 甲户主; empty where it is about nobody. */
  readonly whose: string;
  /** What may be written in its place: one thing that is sure, or several for a person to choose among. */
  readonly mends: readonly Fix[];
}

/** Where something was found. */
export type FoundPlace = Pick<Finding, 'rule' | 'table' | 'sheet' | 'row' | 'field'>;

export interface FindingPage {
  readonly total: number;
  readonly findings: readonly ListedFinding[];
  /** Which one of all it is that was looked for; null where it is not among them. */
  readonly sought: number | null;
}

/** Findings put together by what they have in common. */
export interface FindingGroup {
  /** A sheet's name, a township; null: of no sheet, of the office itself. */
  readonly id: string | null;
  readonly counts: SeverityCounts;
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** A stretch of the findings that a filter lets through, the gravest first, with their sentences. */
export function findingPage(
  checked: Checked,
  filter: FindingFilter,
  { from, count }: { readonly from: number; readonly count: number },
  sought: FoundPlace | null = null,
): FindingPage {
  const wanted = wantedFindings(checked, filter);
  const at = sought === null ? -1 : wanted.findIndex((finding) => isSamePlace(finding, sought));
  return {
    total: wanted.length,
    findings: listed(checked, wanted.slice(from, from + count)),
    sought: at < 0 ? null : at,
  };
}

/** All that a filter lets through. */
export function wantedFindings(checked: Checked, filter: FindingFilter): readonly Finding[] {
  return checked.once(gravestFirst).filter((finding) => matches(checked, finding, filter));
}

/** How many findings there are of each sheet, or of each township; most errors first, sheets in their own order. */
export function groupsOf(
  checked: Checked,
  by: 'sheet' | 'place',
  filter: FindingFilter,
): readonly FindingGroup[] {
  const { placeOf } = checked.once(whoseOf);
  const groups = new Map<string | null, Record<Severity, number>>();
  for (const finding of wantedFindings(checked, filter)) {
    if (by === 'sheet' && finding.sheet === null) continue;
    const id = by === 'sheet' ? finding.sheet : placeOf(finding);
    const counts = groups.get(id) ?? { error: 0, warning: 0, info: 0 };
    counts[finding.severity] += 1;
    groups.set(id, counts);
  }
  return [...groups]
    .map(([id, counts]) => ({ id, counts }))
    .sort(
      ({ counts: one }, { counts: other }) =>
        GRAVEST_FIRST.map((severity) => other[severity] - one[severity]).find((order) => order !== 0) ?? 0,
    );
}

function gravestFirst({ results: { findings } }: Checked): readonly Finding[] {
  return GRAVEST_FIRST.flatMap((severity) =>
    findings.list.filter((finding) => finding.severity === severity),
  );
}

function matches(
  checked: Checked,
  finding: Finding,
  { rule, sheet, severity, place, text }: FindingFilter,
): boolean {
  if (rule !== undefined && finding.rule !== rule) return false;
  if (sheet !== undefined && finding.sheet !== sheet) return false;
  if (severity !== undefined && finding.severity !== severity) return false;
  const whose = checked.once(whoseOf);
  if (place !== undefined && whose.placeOf(finding) !== place) return false;
  if (text === undefined || text.trim() === '') return true;
  const wanted = text.trim().toLowerCase();
  const { locale } = checked.results.run;
  const said = [finding.rule, finding.key, finding.sheet, addressOf(finding), sentence(finding, locale)];
  return (
    said.some((part) => part?.toLowerCase().includes(wanted)) ||
    whose.nameOf(finding).toLowerCase().includes(wanted)
  );
}

export function isSamePlace(finding: Finding, { rule, sheet, row, field }: FoundPlace): boolean {
  return finding.rule === rule && finding.sheet === sheet && finding.row === row && finding.field === field;
}

/** With what a line says of each. */
export function listed(checked: Checked, findings: readonly Finding[]): ListedFinding[] {
  const { registry, run } = checked.results;
  const { workbook } = checked.book;
  const { nameOf } = checked.once(whoseOf);
  const mendsOf = checked.once(mending);
  return findings.map((finding) => ({
    ...talking(finding, run),
    whose: nameOf(finding),
    mends: withSeen(workbook, registry, mendsOf(finding)),
  }));
}

function mending({ results: { registry, settings, run } }: Checked): (finding: Finding) => readonly Fix[] {
  return fixFinder(registry, settings, run.locale);
}

/** With its place and its sentences, in the language of the run. */
export function talking(finding: Finding, { locale }: RunOptions): TalkingFinding {
  return {
    ...finding,
    address: addressOf(finding),
    message: sentence(finding, locale),
    remedy: remedy(finding, locale),
  };
}
