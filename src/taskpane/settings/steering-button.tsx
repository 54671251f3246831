import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { Failures, useTask } from '../kit';
import { useTexts } from '../look';

interface SteeringButtonProps {
  readonly locked: boolean;
  /** Adds the sheets that are missing; gives their names. */
  onAdd(): Promise<readonly string[]>;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Writes the sheets in which an office settles what is checked and how, and says which. */
export function SteeringButton({ locked, onAdd }: SteeringButtonProps) {
  const styles = useStyles();
  const { settings } = useTexts().texts;
  const adding = useTask<readonly string[]>();
  return (
    <div className={styles.root}>
      <Field hint={settings.steeringHint}>
        <Button
          size="small"
          disabledFocusable={locked || adding.isBusy}
          onClick={() => {
            adding.run(onAdd);
          }}
        >
          {settings.steering}
        </Button>
      </Field>
      <div role="status">
        {adding.isBusy && settings.steeringAdding}
        {!adding.isBusy && !adding.failure && adding.outcome && settings.steeringAdded(adding.outcome)}
      </div>
      <Failures of={[adding]} />
    </div>
  );
}
