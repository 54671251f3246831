import { SUBJECTS, type EvaluationResult, type Indicator, type Scheme } from '../evaluation';
import { type Registry, tablesOf } from '../registry';
import type { PlainSheet } from '../report';
import type { Rule } from '../rules';
import type { Locale, Settings } from '../words/settings';
import { rulesSheet } from './rules-sheet';
import { policySheet, schemeSheet } from './scheme-sheet';
import { countiesSheet, settingsSheet } from './settings-sheet';

interface Settled {
  readonly registry: Registry;
  readonly settings: Settings;
  readonly scheme: Scheme;
  /** With the targets that the scheme's words came to, where there was an evaluation. */
  readonly evaluation?: EvaluationResult;
  readonly rules: readonly Rule[];
}

/**
 * 参数, 县区, 考核指标, 等次 and 规则 with what holds now: without them in the workbook, nothing would change by
 * adding them.
 */
export function steeringSheets(settled: Settled, locale: Locale): PlainSheet[] {
  const { registry, settings, scheme, rules } = settled;
  return [
    settingsSheet(settings),
    countiesSheet(countiesOf(registry)),
    schemeSheet({ indicators: indicatorsOf(settled) }),
    policySheet(scheme),
    rulesSheet(rules, locale),
  ];
}

function indicatorsOf({ scheme, evaluation }: Settled): readonly Indicator[] {
  const applied = SUBJECTS.flatMap((subject) => evaluation?.applied[subject].indicators ?? []);
  return applied.length > 0 ? applied : scheme.indicators;
}

function countiesOf(registry: Registry): string[] {
  const counties = new Set<string>();
  for (const table of tablesOf(registry)) {
    for (let row = 0; row < table.rows; row++) {
      const county = table.text('county', row);
      if (county !== null) counties.add(county);
    }
    if (counties.size > 0) break;
  }
  return [...counties].sort((a, b) => a.localeCompare(b, 'zh-CN'));
}
