import type { Locale } from '../words/settings';
import type { Finding } from './finding';
import type { Rule } from './rule';
import { RULES } from './rules';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}

/** What is wrong and what is expected. */
export function sentence(finding: Finding, locale: Locale): string {
  return ruleById(finding.rule).message[locale](finding.params);
}

/** What the clerk should do. */
export function remedy(finding: Finding, locale: Locale): string {
  return ruleById(finding.rule).remedy[locale];
}
