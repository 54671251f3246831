import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { LONGEST_REASON } from '../../core/words/reason';
import { useViewStyles } from '../kit';
import { useWords } from '../look';
import { FINDING_TEXTS } from './texts';

interface WaiveFormProps {
  /** What it is about. */
  readonly label: string;
  /** What was said the last time. */
  readonly reason: string;
  onKeep(reason: string): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
});

/** Why a cell is right as it is: nothing is left as it is without a word. */
export function WaiveForm({ label, reason, onKeep, onCancel }: WaiveFormProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(FINDING_TEXTS);
  const [said, setSaid] = useState(reason);
  const keep = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (said.trim() !== '') onKeep(said.trim());
  };
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={words.reason} required size="small">
        <Input
          autoFocus
          size="small"
          value={said}
          maxLength={LONGEST_REASON}
          placeholder={words.reasonHint}
          onChange={(_, { value }) => {
            setSaid(value);
          }}
        />
      </Field>
      <div className={view.actions}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={said.trim() === ''}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
