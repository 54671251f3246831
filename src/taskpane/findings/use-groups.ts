import { useEffect, useMemo } from 'react';
import type { CheckSummary } from '../../core/tasks';
import type { Severity } from '../../core/rules';
import type { Failure } from '../../core/words/failure';
import { useTask } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { SEVERITIES } from '../look';
import type { FindingGroup } from './group-list';

/** Gravest first, then the most frequent. */
export function ruleGroups(summary: CheckSummary, severity: Severity | null): readonly FindingGroup[] {
  return summary.rules
    .filter((rule) => rule.count > 0 && (severity === null || rule.severity === severity))
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.count - a.count ||
        a.rule.localeCompare(b.rule),
    )
    .map(({ rule, title, count, severity: own }) => ({ id: rule, title, count, severity: own }));
}

interface SheetGroups {
  readonly groups: readonly FindingGroup[];
  readonly failure: Failure | null;
}

/**
 * Sheets in the order of the check, and how many findings each has. A check counts a sheet's findings of all
 * severities; those of one severity are asked for.
 */
export function useSheetGroups(
  source: Pick<LedgerPort['engine'], 'findings'>,
  summary: CheckSummary,
  severity: Severity | null,
): SheetGroups {
  const all = useMemo(
    () => summary.sheets.map(({ sheet, count }) => ({ id: sheet, title: sheet, count })),
    [summary],
  );
  const { run, outcome, failure } = useTask<{
    readonly of: Severity;
    readonly groups: readonly FindingGroup[];
  }>();
  useEffect(() => {
    if (severity === null) return;
    run(async () => ({ of: severity, groups: await countEach(source, all, severity) }));
  }, [source, all, severity, run]);
  const groups = severity !== null && outcome?.of === severity ? outcome.groups : all;
  if (severity !== null && failure) return { groups: [], failure };
  return { groups: groups.filter(({ count }) => count > 0), failure: null };
}

function countEach(
  source: Pick<LedgerPort['engine'], 'findings'>,
  groups: readonly FindingGroup[],
  severity: Severity,
): Promise<FindingGroup[]> {
  return Promise.all(
    groups.map(async (group) => {
      const { total } = await source.findings({ sheet: group.id, severity }, 0, 0);
      return { ...group, count: total };
    }),
  );
}
