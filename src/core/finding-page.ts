import { addressOf } from './document';
import type { FindingFilter, FindingPage, RunOptions, TalkingFinding } from './engine';
import { remedy, sentence, type Finding } from './rules';

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
