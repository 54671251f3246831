import type { Desk } from '../book';
import { ruleById, type Severity } from '../rules';

/** What a rule is about, in the language of the last check, for whoever asks what its code means. */
export interface RuleExplanation {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** Which of its findings are more or less severe. */
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
  const { title, severity, severityNote, remedy, source, optIn, isBinding } = ruleById(id);
  return {
    rule: id,
    title: title[locale],
    severity,
    severityNote: severityNote?.[locale] ?? null,
    remedy: remedy[locale],
    source: source ?? null,
    isOptIn: optIn === true,
    isBinding: isBinding === true,
  };
}
