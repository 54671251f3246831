import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Failures, useTask } from '../kit';
import type { LedgerPort, PapersFor } from '../ledger-port';
import { useWords } from '../look';
import { PAPER_TEXTS } from './texts';

interface WhomFieldProps {
  readonly ledger: Pick<LedgerPort, 'papers'>;
  readonly whom: PapersFor;
  onChange(whom: PapersFor): void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

/** Whether papers about single ones are made for all, for a township, or for what is selected in Excel. */
export function WhomField({ ledger, whom, onChange }: WhomFieldProps) {
  const styles = useStyles();
  const words = useWords(PAPER_TEXTS);
  const looking = useTask<readonly string[]>();
  const townships = looking.outcome ?? [];
  const { run } = looking;
  useEffect(() => {
    run(() => ledger.papers.townships());
  }, [ledger, run]);

  const choose = (by: string): void => {
    if (by === 'township') onChange({ by, township: townships[0] ?? '' });
    else onChange({ by: by === 'selected' ? by : 'all' });
  };
  return (
    <div className={styles.root}>
      <Field label={words.who}>
        <RadioGroup
          value={whom.by}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          <Radio value="all" label={words.whom.all} />
          <Radio value="township" label={words.whom.township} disabled={townships.length === 0} />
          <Radio value="selected" label={words.whom.selected} />
        </RadioGroup>
      </Field>
      {whom.by === 'township' && (
        <Field label={words.township}>
          <Select
            value={whom.township}
            onChange={(_, { value }) => {
              onChange({ by: 'township', township: value });
            }}
          >
            {townships.map((township) => (
              <option key={township}>{township}</option>
            ))}
          </Select>
        </Field>
      )}
      <Failures of={[looking]} />
    </div>
  );
}
