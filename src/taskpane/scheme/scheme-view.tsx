import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TrialFault, TrialIndicator } from '../../core/tasks';
import {
  CheckFirst,
  ChoiceTabs,
  DoneBar,
  Failures,
  TaskStatus,
  useLongWork,
  useViewStyles,
  ViewHead,
  type ToolViewProps,
} from '../kit';
import { useTexts, useWords } from '../look';
import { EffectResult } from './effect-result';
import { FaultList } from './fault-list';
import { fieldOf, IndicatorFields } from './indicator-fields';
import { SCHEME_TEXTS } from './texts';
import { useSchemeTrial } from './use-scheme-trial';

type Subject = TrialIndicator['subject'];
const SUBJECTS: readonly Subject[] = ['工作队', '单位'];

/** The scheme with its values to be changed, and beside it how the ranking would move. */
export function SchemeView({ ledger, summary, onBack, onRecheck, onSummarise }: ToolViewProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(SCHEME_TEXTS);
  const trying = useSchemeTrial(ledger, summary !== null);
  const { indicators, trial, isBusy, written, changed } = trying;
  const { isUnderWay } = useLongWork();
  const [subject, setSubject] = useState<Subject>('工作队');
  const faults = trial?.faults ?? [];
  const effect = trial?.effects?.[subject];
  const sought = useRef<string | null>(null);
  // The field may stand with the other kind of subjects: it is there once they are shown.
  useEffect(() => {
    if (sought.current !== null) focusField(sought.current);
    sought.current = null;
  }, [subject]);
  const goTo = ({ id, header }: TrialFault): void => {
    const field = fieldOf(id, header);
    if (focusField(field)) return;
    sought.current = field;
    const indicator = indicators.find((candidate) => candidate.id === id);
    if (indicator) setSubject(indicator.subject);
  };
  return (
    <div>
      <ViewHead help="guide-scheme" heading={words.heading} about={words.about} onBack={onBack}>
        {summary === null ? (
          <CheckFirst hint={words.uncheckedHint} onCheck={onRecheck} />
        ) : (
          <div className={view.actions}>
            <Button
              appearance="primary"
              disabledFocusable={
                isUnderWay || isBusy || changed === 0 || faults.length > 0 || written !== null
              }
              onClick={() => {
                trying.write(words.reason);
              }}
            >
              {words.write(changed)}
            </Button>
            <Button disabledFocusable={isBusy || changed === 0} onClick={trying.reset}>
              {words.reset}
            </Button>
          </div>
        )}
        <TaskStatus isBusy={isBusy} working={words.working}>
          {faults.length > 0 && words.faulty(faults.length)}
          {faults.length > 0 && <FaultList faults={faults} indicators={indicators} onGo={goTo} />}
          {written && (
            <DoneBar next={texts.steps.summarise.again} onNext={onSummarise}>
              {words.written(written)}
            </DoneBar>
          )}
        </TaskStatus>
        <Failures of={trying.parts} />
      </ViewHead>
      {indicators.length > 0 && (
        <div className={mergeClasses(view.body, view.parts)}>
          <ChoiceTabs
            label={words.subjects}
            choices={SUBJECTS}
            selected={subject}
            words={(known) => words.subject[known]}
            onSelect={setSubject}
          />
          {changed > 0 && effect && <EffectResult effect={effect} />}
          {trial && <p className={view.quiet}>{words.sum(trial.sums[subject])}</p>}
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
    </div>
  );
}

/** False where the field is not shown. */
function focusField(id: string): boolean {
  const input = document.getElementById(id)?.querySelector('input');
  input?.focus();
  return input !== undefined && input !== null;
}
