import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Sealed } from '../../ledger';
import type { Place } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import type { ToolViewProps } from '../tool-view-props';
import { DraftResult } from './draft-result';
import { useSealing } from './use-sealing';
import { VerificationResult } from './verification-result';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** Freezes a year's result, and shows later what is no more as it was. */
export function SealingView({ ledger, summary, onBack }: ToolViewProps) {
  const styles = useStyles();
  const { sealing: words } = useTexts().texts;
  const { isBusy, failure, outcome, prepare, seal, verify, cancel } = useSealing(ledger, summary);
  const [jumpFailure, setJumpFailure] = useState<Failure | null>(null);
  const jump = (place: Place): void => {
    setJumpFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setJumpFailure(failureOf(error));
    });
  };
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          <Button disabledFocusable={isBusy} onClick={prepare}>
            {words.look}
          </Button>
          <Button disabledFocusable={isBusy} onClick={verify}>
            {words.verify}
          </Button>
          {isBusy && <Button onClick={cancel}>{words.cancel}</Button>}
        </div>
        <div role="status">{isBusy && <Spinner size="extra-tiny" label={words.working} />}</div>
        {failure && <FailureBar failure={failure} />}
        {jumpFailure && <FailureBar failure={jumpFailure} />}
      </ViewHead>
      <div className={styles.body}>
        {outcome?.kind === 'draft' && <DraftResult draft={outcome.draft} locked={isBusy} onSeal={seal} />}
        {outcome?.kind === 'sealed' && <SealedResult sealed={outcome.sealed} />}
        {outcome?.kind === 'verified' &&
          outcome.verifications.map((verification) => (
            <VerificationResult key={verification.year} verification={verification} onJump={jump} />
          ))}
      </div>
    </main>
  );
}

function SealedResult({ sealed: { year, code } }: { sealed: Sealed }) {
  const styles = useStyles();
  const { sealing: words } = useTexts().texts;
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{words.sealed(year)}</MessageBarBody>
      </MessageBar>
      <div>
        {words.writeDown}
        <div className={styles.code}>{code}</div>
      </div>
    </>
  );
}
