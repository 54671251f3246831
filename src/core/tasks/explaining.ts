import type { Desk } from '../book';
import { ruleById, RULES, type Severity } from '../rules';
import { readRuleChoices } from '../steering';

/** What a rule is about, in the language of the last check, for whoever asks what its code means. */
export interface RuleExplanation {
  readonly rule: string;
  readonly title: string;
  /** As the office has set it. */
  readonly severity: Severity;
  /** That of the catalogue, where the office has set another. */
  readonly usualSeverity: Severity | null;
  /** Which of its findings are more or less severe; of none where the office has set how severe they are. */
  readonly severityNote: string | null;
  readonly remedy: string;
  /** The standard or section it rests on. */
  readonly source: string | null;
  /** Off unless asked for. */
  readonly isOptIn: boolean;
  /** Its errors cannot be left as they are. */
  readonly isBinding: boolean;
}

export function explainRule({ checked }: Desk, id: string): RuleExplanation {
  const { locale } = checked.results.run;
  const chosen = readRuleChoices(checked.book.workbook, RULES)[id];
  const own = chosen === 'off' ? undefined : chosen;
  const { title, severity, severityNote, remedy, source, optIn, isBinding } = ruleById(id);
  return {
    rule: id,
    title: title[locale],
    severity: own ?? severity,
    usualSeverity: own === undefined || own === severity ? null : severity,
    severityNote: own === undefined ? (severityNote?.[locale] ?? null) : null,
    remedy: remedy[locale],
    source: source ?? null,
    isOptIn: optIn === true,
    isBinding: isBinding === true,
  };
}
