import type { Severity, SeverityCounts } from './finding';

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The gravest severity that there is a finding of: what a rule is shown as that finds both worse and better. */
export function gravestOf(counts: SeverityCounts): Severity {
  return GRAVEST_FIRST.find((severity) => counts[severity] > 0) ?? 'info';
}

export function sumOfSeverities(all: Iterable<SeverityCounts>): SeverityCounts {
  const sums = { error: 0, warning: 0, info: 0 };
  for (const counts of all) for (const severity of GRAVEST_FIRST) sums[severity] += counts[severity];
  return sums;
}

export function total({ error, warning, info }: SeverityCounts): number {
  return error + warning + info;
}
