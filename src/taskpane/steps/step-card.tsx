import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { RunProgress } from '../kit';
import { FailureBar, useTexts } from '../look';
import { StepBadge, type StepLook } from './step-badge';
import { STEP_IDS, type Run, type StepId, type StepState } from './step-state';
import { useShownAfter } from './use-shown-after';

/** What is over within this time shows no progress. Milliseconds. */
const PROGRESS_DELAY = 500;

interface StepCardProps {
  readonly id: StepId;
  readonly step: StepState<unknown>;
  readonly look: StepLook;
  /** The step to take next: its button is the one that stands out. */
  readonly next: boolean;
  /** The run under way, whichever step it belongs to. */
  readonly run: Run | null;
  onRun(): void;
  onCancel(): void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalL,
    position: 'relative',
  },
  // The thread that makes three cards one procedure.
  thread: {
    position: 'absolute',
    top: '32px',
    bottom: '4px',
    left: '13px',
    width: tokens.strokeWidthThick,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  number: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  numberActive: {
    border: `1px solid ${tokens.colorBrandForeground1}`,
    color: tokens.colorBrandForeground1,
  },
  numberDone: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
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

export function StepCard({ id, step, look, next, run, onRun, onCancel, children }: StepCardProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.steps[id];
  const titleId = useId();
  const active = run?.step === id;
  const showProgress = useShownAfter(active, PROGRESS_DELAY);
  const buttonId = useFocusKept(active);
  const number = STEP_IDS.indexOf(id) + 1;
  const finished = look === 'done' || look === 'faulty';
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      {number < STEP_IDS.length && <span className={styles.thread} aria-hidden />}
      <span
        aria-hidden
        className={mergeClasses(
          styles.number,
          finished && styles.numberDone,
          (active || next) && styles.numberActive,
        )}
      >
        {number}
      </span>
      <div>
        <div className={styles.head}>
          <h3 id={titleId} className={styles.title}>
            {words.title}
          </h3>
          <StepBadge look={look} />
        </div>
        <p className={styles.about}>{words.about}</p>
        <Button
          id={buttonId}
          className={styles.action}
          appearance={next ? 'primary' : 'secondary'}
          disabledFocusable={run !== null}
          onClick={onRun}
        >
          {step.result === null ? words.action : words.again}
        </Button>
        {active && showProgress && <RunProgress run={run} onCancel={onCancel} />}
        {look === 'cancelled' && <p className={styles.quiet}>{texts.cancelled}</p>}
        {step.failure && (
          <div className={styles.part}>
            <FailureBar failure={step.failure} />
          </div>
        )}
        {step.result !== null && <div className={styles.part}>{children}</div>}
      </div>
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
