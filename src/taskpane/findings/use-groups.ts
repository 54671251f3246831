import { useEffect } from 'react';
import type { CheckSummary, FindingGroup } from '../../core/tasks';
import type { Severity, SeverityCounts } from '../../core/rules';
import type { Failure } from '../../core/words/failure';
import { useTask } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { SEVERITIES } from '../look';
import type { ShownGroup } from './group-list';

/** Gravest first, then the most frequent. */
export function ruleGroups(summary: CheckSummary, severity: Severity | null): readonly ShownGroup[] {
  return summary.rules
    .filter((rule) => rule.count > 0 && (severity === null || rule.severity === severity))
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.count - a.count ||
        a.rule.localeCompare(b.rule),
    )
    .map(({ rule, title, count, severity: own }) => ({ id: rule, code: rule, title, count, severity: own }));
}

interface Groups {
  /** Null until they are known. */
  readonly groups: readonly ShownGroup[] | null;
  readonly failure: Failure | null;
}

/** What is asked for and of which check; another object is another question. */
interface Asked {
  readonly by: 'sheet' | 'place';
  readonly severity: Severity | null;
  readonly summary: CheckSummary;
}

/** Sheets or townships with how many findings each has, those with most errors first. Nothing where nothing is asked. */
export function useGroups(
  source: Pick<LedgerPort['engine'], 'findingGroups'>,
  asked: Asked | null,
  ofOffice: string,
): Groups {
  const { run, outcome, failure } = useTask<{
    readonly by: Asked['by'];
    readonly groups: readonly FindingGroup[];
  }>();
  useEffect(() => {
    if (!asked) return;
    const { by, severity } = asked;
    run(async () => ({ by, groups: await source.findingGroups(by, severity === null ? {} : { severity }) }));
  }, [source, asked, run]);
  if (failure) return { groups: [], failure };
  const groups = outcome && outcome.by === asked?.by ? outcome.groups : null;
  return {
    groups:
      groups?.map(({ id, counts }) => ({
        id: id ?? '',
        title: id ?? ofOffice,
        count: sum(counts),
        severity: SEVERITIES.find((severity) => counts[severity] > 0) ?? 'info',
      })) ?? null,
    failure: null,
  };
}

function sum(counts: SeverityCounts): number {
  return SEVERITIES.reduce((all, severity) => all + counts[severity], 0);
}
