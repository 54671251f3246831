import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { OldMark } from '../freshness';
import type { Stale } from '../ledger-port';
import { FailureBar, useTexts } from '../look';
import { StepBadge } from './step-badge';
import type { Run, StepId, StepLook, StepState } from './step-state';

interface StepCardProps {
  readonly id: StepId;
  readonly step: StepState<unknown>;
  readonly look: StepLook;
  /** The step to take next: its button is the one that stands out. */
  readonly next: boolean;
  /** The run under way, whichever step it belongs to. */
  readonly run: Run | null;
  /** While long work is under way anywhere. */
  readonly locked: boolean;
  onRun(): void;
  readonly children: ReactNode;
  /** Why what it has made is out of date; of none where it is not. */
  readonly old?: readonly Stale[];
}

const useStyles = makeStyles({
  card: { paddingBottom: tokens.spacingVerticalL },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  action: { marginTop: tokens.spacingVerticalS },
  quiet: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  part: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
});

export function StepCard({ id, step, look, next, run, locked, onRun, old = [], children }: StepCardProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.steps[id];
  const titleId = useId();
  const active = run?.step === id;
  const buttonId = useFocusKept(active);
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {words.title}
        </h2>
        <StepBadge look={look} />
      </div>
      <p className={styles.about}>{words.about}</p>
      <OldMark stale={old} />
      <Button
        id={buttonId}
        className={styles.action}
        appearance={next ? 'primary' : 'secondary'}
        disabledFocusable={locked}
        {...(id === 'check' ? { 'aria-keyshortcuts': 'F9' } : {})}
        onClick={onRun}
      >
        {step.result === null ? words.action : words.again}
      </Button>
      {look === 'cancelled' && <p className={styles.quiet}>{texts.cancelled}</p>}
      {step.failure && (
        <div className={styles.part}>
          <FailureBar failure={step.failure} />
        </div>
      )}
      {step.result !== null && <div className={styles.part}>{children}</div>}
    </section>
  );
}

/** When progress and its 取消 button go away under the focus, the focus returns to the step's own button. */
function useFocusKept(active: boolean): string {
  const buttonId = useId();
  const wasActive = useRef(false);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (wasActive.current && !active && lost) document.getElementById(buttonId)?.focus();
    wasActive.current = active;
  }, [active, buttonId]);
  return buttonId;
}
