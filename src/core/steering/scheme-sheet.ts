import { SCHEME_HEADERS, SCHEME_SHEET, type Condition, type Indicator } from '../evaluation';
import type { PlainSheet, PlanCell } from '../report';

/** 考核指标: a scheme as an office would write it. */
export function schemeSheet(scheme: readonly Indicator[]): PlainSheet {
  return {
    name: SCHEME_SHEET,
    header: SCHEME_HEADERS,
    widths: [8, 12, 14, 14, 8, 12, 20, 10, 10, 32, 24],
    rows: scheme.map(rowOf),
  };
}

function rowOf({ id, subject, group, name, full, method, metric, target, ...rest }: Indicator): PlanCell[] {
  const { floor, steps, condition } = rest;
  const bands = steps.map(({ from, score }) => `${String(from)}:${String(score)}`).join(';');
  return [
    id,
    subject,
    group,
    name,
    full,
    method,
    metric,
    target,
    floor,
    bands || null,
    conditionText(condition),
  ];
}

function conditionText(condition: Condition | null): string | null {
  return condition ? `${condition.metric}${condition.sign}${String(condition.value)}` : null;
}
