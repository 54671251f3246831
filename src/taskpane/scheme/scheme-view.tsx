import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { TrialIndicator } from '../../core/tasks';
import { FailureBar, useTexts, ViewHead } from '../look';
import type { ToolViewProps } from '../tool-view-props';
import { EffectResult } from './effect-result';
import { IndicatorFields } from './indicator-fields';
import { useSchemeTrial } from './use-scheme-trial';

type Subject = TrialIndicator['subject'];
const SUBJECTS: readonly Subject[] = ['工作队', '单位'];

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The scheme with its values to be changed, and beside it how the ranking would move. */
export function SchemeView({ ledger, summary, onBack, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const { scheme: words } = useTexts().texts;
  const trying = useSchemeTrial(ledger, summary !== null);
  const { indicators, trial, isBusy, failure, written, changed } = trying;
  const [subject, setSubject] = useState<Subject>('工作队');
  const faults = trial?.faults ?? [];
  const effect = trial?.effects?.[subject];
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        {summary === null ? (
          <div className={styles.actions}>
            <p className={styles.quiet}>{words.uncheckedHint}</p>
            <Button size="small" onClick={onRecheck}>
              {words.check}
            </Button>
          </div>
        ) : (
          <div className={styles.actions}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={isBusy || changed === 0 || faults.length > 0 || written !== null}
              onClick={() => {
                trying.write(words.reason);
              }}
            >
              {words.write(changed)}
            </Button>
            <Button size="small" disabledFocusable={isBusy || changed === 0} onClick={trying.reset}>
              {words.reset}
            </Button>
          </div>
        )}
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={words.working} />}
          {!isBusy && faults.length > 0 && words.faulty(faults.length)}
          {!isBusy && written && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{words.written(written)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {failure && <FailureBar failure={failure} />}
      </ViewHead>
      {indicators.length > 0 && (
        <div className={styles.body}>
          <TabList
            size="small"
            aria-label={words.subjects}
            selectedValue={subject}
            onTabSelect={(_, { value }) => {
              setSubject(SUBJECTS.find((known) => known === value) ?? '工作队');
            }}
          >
            {SUBJECTS.map((known) => (
              <Tab key={known} value={known}>
                {words.subject[known]}
              </Tab>
            ))}
          </TabList>
          {effect && <EffectResult effect={effect} />}
          {trial && <p className={styles.quiet}>{words.sum(trial.sums[subject])}</p>}
          <div>
            {indicators
              .filter((indicator) => indicator.subject === subject)
              .map((indicator) => (
                <IndicatorFields
                  key={indicator.id}
                  indicator={indicator}
                  faults={faults}
                  locked={isBusy && written !== null}
                  valueOf={trying.valueOf}
                  onType={trying.type}
                />
              ))}
          </div>
        </div>
      )}
    </main>
  );
}
