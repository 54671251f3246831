import { Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTexts } from '../look';
import { typedSettings, type SettingsInput } from './run-settings';
import { SteeringButton, type Steering } from './steering-button';

interface SettingsPanelProps {
  readonly value: SettingsInput;
  /** While a run is under way its settings stay as they are. */
  readonly locked: boolean;
  /** Grows with every run that was refused for these settings. */
  readonly refusals: number;
  onChange(value: SettingsInput): void;
  readonly ledger: Steering;
}

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
});

export function SettingsPanel({ value, locked, refusals, ledger, onChange }: SettingsPanelProps) {
  const styles = useStyles();
  const { settings } = useTexts().texts;
  const { wrong } = typedSettings(value);
  const year = useRef<HTMLInputElement>(null);
  const asOf = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    (wrong.year ? year : asOf).current?.focus();
    // Only a refused run moves the focus, not what is typed after it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [refusals]);
  return (
    <div className={styles.fields}>
      <CheckedField
        label={settings.year}
        hint={settings.yearHint}
        problem={wrong.year ? settings.yearWrong : null}
        refused={refusals > 0}
        input={year}
        text={value.year}
        locked={locked}
        onText={(text) => {
          onChange({ ...value, year: text });
        }}
      />
      <CheckedField
        label={settings.asOf}
        hint={settings.asOfHint}
        problem={wrong.asOf ? settings.asOfWrong : null}
        refused={refusals > 0}
        input={asOf}
        text={value.asOf}
        locked={locked}
        onText={(text) => {
          onChange({ ...value, asOf: text });
        }}
      />
      <Field hint={settings.doubtsHint}>
        <Switch
          label={settings.doubts}
          disabled={locked}
          checked={value.doubts}
          onChange={(_, { checked: doubts }) => {
            onChange({ ...value, doubts });
          }}
        />
      </Field>
      <SteeringButton locked={locked} ledger={ledger} />
    </div>
  );
}

interface CheckedFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly refused: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly locked: boolean;
  onText(text: string): void;
}

/** Speaks up once the clerk leaves the field: a year half typed is not wrong yet. */
function CheckedField({ label, hint, problem, refused, input, text, locked, onText }: CheckedFieldProps) {
  const [typing, setTyping] = useState(false);
  const complaint = problem !== null && (refused || !typing) ? { validationMessage: problem } : {};
  return (
    <Field label={label} hint={hint} {...complaint}>
      <Input
        input={{ ref: input }}
        value={text}
        disabled={locked}
        maxLength={20}
        onFocus={() => {
          setTyping(true);
        }}
        onBlur={() => {
          setTyping(false);
        }}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
    </Field>
  );
}
