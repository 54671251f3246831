import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import { FailureBar, useTexts } from '../look';

interface SteeringButtonProps {
  readonly locked: boolean;
  /** Adds the sheets that are missing; gives their names. */
  onAdd(): Promise<readonly string[]>;
}

type Outcome = { readonly added: readonly string[] } | { readonly failure: Failure };

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Writes the sheets in which an office settles what is checked and how, and says which. */
export function SteeringButton({ locked, onAdd }: SteeringButtonProps) {
  const styles = useStyles();
  const { settings } = useTexts().texts;
  const [adding, setAdding] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const add = async (): Promise<void> => {
    setAdding(true);
    setOutcome(
      await onAdd().then(
        (added) => ({ added }),
        (error: unknown) => ({ failure: failureOf(error) }),
      ),
    );
    setAdding(false);
  };
  return (
    <div className={styles.root}>
      <Field hint={settings.steeringHint}>
        <Button
          size="small"
          disabledFocusable={locked || adding}
          onClick={() => {
            void add();
          }}
        >
          {settings.steering}
        </Button>
      </Field>
      <div role="status">
        {adding && settings.steeringAdding}
        {!adding && outcome && 'added' in outcome && settings.steeringAdded(outcome.added)}
      </div>
      {outcome && 'failure' in outcome && <FailureBar failure={outcome.failure} />}
    </div>
  );
}
