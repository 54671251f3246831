import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { RuleExplanation } from '../../core/tasks';
import { Failures, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { FINDING_TEXTS } from './texts';

interface RuleNoteProps {
  readonly engine: Pick<LedgerPort['engine'], 'explainRule'>;
  readonly rule: string;
}

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What a rule says: opened from its code. */
export function RuleNote({ engine, rule }: RuleNoteProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(FINDING_TEXTS);
  const { run, outcome, failure } = useTask<RuleExplanation>();
  useEffect(() => {
    run(() => engine.explainRule(rule));
  }, [engine, rule, run]);
  const { explanation } = words;
  return (
    <div role="note" aria-label={words.explain(rule)} className={styles.note}>
      <Failures of={[{ failure }]} />
      {outcome && (
        <>
          <div className={styles.title}>
            {outcome.rule} {outcome.title}
          </div>
          <div>
            {explanation.severity}
            {[
              texts.severities[outcome.severity],
              ...(outcome.usualSeverity === null
                ? []
                : [explanation.setByOffice(texts.severities[outcome.usualSeverity])]),
              ...(outcome.severityNote === null ? [] : [outcome.severityNote]),
              ...(outcome.isOptIn ? [explanation.optIn] : []),
            ].join(' · ')}
          </div>
          <div>
            {explanation.remedy}
            {outcome.remedy}
          </div>
          {outcome.source !== null && (
            <div>
              {explanation.source}
              {outcome.source}
            </div>
          )}
          {outcome.isBinding && <div className={view.quiet}>{explanation.binding}</div>}
        </>
      )}
    </div>
  );
}
