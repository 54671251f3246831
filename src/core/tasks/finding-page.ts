import { addressOf } from './document';
import { remedy, sentence, type Finding, type Severity } from '../rules';
import type { RunOptions } from '../words/settings';

export interface FindingFilter {
  readonly rule?: string;
  readonly sheet?: string;
  readonly severity?: Severity;
  /** Part of a message, key or address. */
  readonly text?: string;
}

/** A finding with its sentences in the run's language. */
export interface TalkingFinding extends Finding {
  readonly address: string | null;
  readonly message: string;
  readonly remedy: string;
}

export interface FindingPage {
  readonly total: number;
  readonly findings: readonly TalkingFinding[];
}

/** A stretch of the findings that a filter lets through, with their sentences. */
export function findingPage(
  list: readonly Finding[],
  filter: FindingFilter,
  run: RunOptions,
  { from, count }: { readonly from: number; readonly count: number },
): FindingPage {
  const wanted = list.filter((finding) => matches(finding, filter, run.locale));
  return {
    total: wanted.length,
    findings: wanted.slice(from, from + count).map((finding) => talking(finding, run)),
  };
}

function matches(
  finding: Finding,
  { rule, sheet, severity, text }: FindingFilter,
  locale: RunOptions['locale'],
): boolean {
  if (rule !== undefined && finding.rule !== rule) return false;
  if (sheet !== undefined && finding.sheet !== sheet) return false;
  if (severity !== undefined && finding.severity !== severity) return false;
  if (text === undefined || text.trim() === '') return true;
  const wanted = text.trim().toLowerCase();
  return [finding.rule, finding.key, finding.sheet, addressOf(finding), sentence(finding, locale)].some(
    (part) => part?.toLowerCase().includes(wanted),
  );
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
