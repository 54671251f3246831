import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type SyntheticEvent } from 'react';
import type { FoundPlace, LikeFindings } from '../../core/tasks';
import { LONGEST_REASON } from '../../core/words/reason';
import { Failures, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useWords } from '../look';
import { FINDING_TEXTS } from './texts';

interface WaiveFormProps {
  readonly engine: Pick<LedgerPort['engine'], 'waivableLike'>;
  readonly finding: FoundPlace;
  /** What it is about. */
  readonly label: string;
  /** What was said the last time. */
  readonly reason: string;
  /** The finding, or all that are like it. */
  onKeep(reason: string, found: readonly FoundPlace[]): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
});

/** Why a cell is right as it is: nothing is left as it is without a word. */
export function WaiveForm({ engine, finding, label, reason, onKeep, onCancel }: WaiveFormProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(FINDING_TEXTS);
  const [said, setSaid] = useState(reason);
  const [isForAll, setForAll] = useState(false);
  const looking = useTask<LikeFindings>();
  const { run, outcome: alike } = looking;
  useEffect(() => {
    run(() => engine.waivableLike(finding));
  }, [engine, finding, run]);
  const found = isForAll && alike ? alike.found : [finding];
  const keep = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (said.trim() !== '') onKeep(said.trim(), found);
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
      {alike && alike.count > 1 && alike.found.length > 0 && (
        <Checkbox
          label={words.alike(alike.place, alike.count)}
          checked={isForAll}
          onChange={(_, { checked }) => {
            setForAll(checked === true);
          }}
        />
      )}
      {alike && alike.count > 1 && alike.found.length === 0 && (
        <p className={view.quiet}>{words.tooManyAlike(alike.place, alike.count)}</p>
      )}
      <Failures of={[looking]} />
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
