import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import { MOST_HINTS } from '../../core/marks';
import type { LedgerPort } from '../ledger-port';
import { FailureBar, useTexts } from '../look';

interface MarksToolProps {
  readonly ledger: Pick<LedgerPort, 'showMarks' | 'clearMarks'>;
  /** There is a check whose findings can be shown. */
  readonly isChecked: boolean;
  readonly locked: boolean;
}

type Outcome = { readonly sentence: string } | { readonly failure: Failure };

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Marks the cells of the findings in the registry itself, and takes the marks away again. */
export function MarksTool({ ledger, isChecked, locked }: MarksToolProps) {
  const styles = useStyles();
  const { marks: words } = useTexts().texts;
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const act = async <T,>(work: () => Promise<T>, told: (done: T) => string): Promise<void> => {
    setBusy(true);
    setOutcome(
      await work().then(
        (done) => ({ sentence: told(done) }),
        (error: unknown) => ({ failure: failureOf(error) }),
      ),
    );
    setBusy(false);
  };
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          size="small"
          title={words.showHint}
          disabledFocusable={locked || isBusy || !isChecked}
          onClick={() => {
            void act(
              () => ledger.showMarks(),
              (shown) => words.shown(shown, MOST_HINTS),
            );
          }}
        >
          {words.show}
        </Button>
        <Button
          size="small"
          title={words.clearHint}
          disabledFocusable={locked || isBusy}
          onClick={() => {
            void act(() => ledger.clearMarks(), words.cleared);
          }}
        >
          {words.clear}
        </Button>
      </div>
      <div role="status" className={styles.quiet}>
        {isBusy && words.working}
        {!isBusy && outcome && 'sentence' in outcome && outcome.sentence}
      </div>
      {outcome && 'failure' in outcome && <FailureBar failure={outcome.failure} />}
    </div>
  );
}
