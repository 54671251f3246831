import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ScoreReview } from '../../core/scoring';
import {
  CheckFirst,
  Failures,
  TaskStatus,
  useJump,
  useLongWork,
  useTask,
  useViewStyles,
  ViewHead,
  WrittenSheets,
  type ToolViewProps,
} from '../kit';
import type { HandedOut } from '../ledger-port';
import { useWords } from '../look';
import { AssessorTable } from './assessor-table';
import { ScoreLists } from './score-lists';
import { SCORING_TEXTS } from './texts';

/** Score sheets for assessors, and what came back of them. */
export function ScoringView({ ledger, summary, onBack, onRecheck }: ToolViewProps) {
  const view = useViewStyles();
  const words = useWords(SCORING_TEXTS);
  const { scoring, engine } = ledger;
  const isChecked = summary !== null;
  /** What came back of the scores by the last check. */
  const reviewing = useTask<ScoreReview>();
  /** The sheets handed out from here. */
  const handing = useTask<HandedOut>();
  const jump = useJump(ledger);
  const [names, setNames] = useState('');
  const assessors = [...new Set(names.split('\n').map((name) => name.trim()))].filter((name) => name !== '');

  const { run: look, outcome: review } = reviewing;
  useEffect(() => {
    if (isChecked) look(() => engine.scoreReview());
  }, [engine, isChecked, look]);

  const isBusy = reviewing.isBusy || handing.isBusy;
  const locked = useLongWork().isUnderWay || isBusy;
  const isNothing = review?.wanted === 0;
  const { outcome: handedOut } = handing;
  return (
    <div>
      <ViewHead help="guide-scoring" heading={words.heading} about={words.about} onBack={onBack}>
        {isChecked ? (
          <div className={view.actions}>
            <Button size="small" disabledFocusable={locked} onClick={onRecheck}>
              {words.check}
            </Button>
          </div>
        ) : (
          <CheckFirst hint={words.uncheckedHint} onCheck={onRecheck} />
        )}
        <TaskStatus isBusy={isBusy} working={words.working}>
          {isNothing && <p className={view.quiet}>{words.nothing}</p>}
          {handedOut && (
            <p className={view.quiet}>
              {words.handedOut({ added: handedOut.added.length, kept: handedOut.kept })}
            </p>
          )}
        </TaskStatus>
        <Failures of={[reviewing, handing, jump]} />
      </ViewHead>
      <div className={mergeClasses(view.body, view.parts)}>
        {review && !isNothing && (
          <>
            <Field label={words.names} hint={words.namesHint}>
              <Textarea
                resize="vertical"
                value={names}
                onChange={(_, { value }) => {
                  setNames(value);
                }}
              />
            </Field>
            <div className={view.actions}>
              <Button
                appearance="primary"
                disabledFocusable={locked || assessors.length === 0}
                onClick={() => {
                  handing.run(() => scoring.handOut(assessors));
                }}
              >
                {words.handOut}
              </Button>
            </div>
            <WrittenSheets ledger={ledger} sheets={handedOut?.added ?? []} />
            <p className={view.quiet}>{words.totals(review)}</p>
          </>
        )}
        {review && review.assessors.length > 0 && (
          <>
            <AssessorTable assessors={review.assessors} />
            <ScoreLists review={review} onJump={jump.goTo} />
          </>
        )}
      </div>
    </div>
  );
}
