import { Button, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Sealed } from '../../ledger';
import { sealSentences } from '../../locales';
import {
  Failures,
  TaskStatus,
  useJump,
  useLongWork,
  useViewStyles,
  ViewHead,
  type ToolViewProps,
} from '../kit';
import { isSealedKind, type GeneratedKind } from '../../core/registry';
import { useFreshness } from '../freshness';
import { useTexts, useWords } from '../look';
import { DraftResult } from './draft-result';
import { SealCode } from './seal-code';
import { SEALING_TEXTS } from './texts';
import { useSealing } from './use-sealing';
import { VerificationResult } from './verification-result';

/** Freezes a year's result, and shows later what is no more as it was. */
export function SealingView({ ledger, summary, onBack }: ToolViewProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(SEALING_TEXTS);
  const { task, prepare, seal, verify } = useSealing(ledger, summary);
  const jump = useJump(ledger);
  const { isBusy, outcome } = task;
  const { isUnderWay } = useLongWork();
  const { standing } = useFreshness(ledger);
  // Until the workbook was looked at it may have either.
  const isSealable = !standing || (Object.keys(standing.made) as GeneratedKind[]).some(isSealedKind);
  const isVerifiable = !standing || standing.hasSealed;
  return (
    <div>
      <ViewHead help="guide-sealing" heading={words.heading} about={words.about} onBack={onBack}>
        <div className={view.actions}>
          {isSealable && (
            <Button disabledFocusable={isUnderWay} onClick={prepare}>
              {words.look}
            </Button>
          )}
          {isVerifiable && (
            <Button disabledFocusable={isUnderWay} onClick={verify}>
              {words.verify}
            </Button>
          )}
          {isBusy && <Button onClick={task.cancel}>{texts.cancel}</Button>}
        </div>
        {!isSealable && !isVerifiable && <p className={view.quiet}>{words.nothing}</p>}
        <TaskStatus isBusy={isBusy} working={words.working}>
          {task.isCancelled && texts.cancelled}
        </TaskStatus>
        <Failures of={[task, jump]} />
      </ViewHead>
      <div className={mergeClasses(view.body, view.parts)}>
        {outcome?.kind === 'draft' && <DraftResult draft={outcome.draft} locked={isUnderWay} onSeal={seal} />}
        {outcome?.kind === 'sealed' && <SealedResult sealed={outcome.sealed} />}
        {outcome?.kind === 'verified' &&
          outcome.verifications.map((verification) => (
            <VerificationResult key={verification.year} verification={verification} onJump={jump.goTo} />
          ))}
      </div>
    </div>
  );
}

function SealedResult({ sealed: { year, code } }: { sealed: Sealed }) {
  const words = useWords(SEALING_TEXTS);
  const { printed } = useWords(sealSentences);
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{words.sealed(year)}</MessageBarBody>
      </MessageBar>
      <div>
        {printed}
        <SealCode code={code} />
      </div>
    </>
  );
}
