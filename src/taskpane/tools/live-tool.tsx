import { Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { LedgerPort, Place } from '../ledger-port';
import { FailureBar, useTexts } from '../look';
import type { Live } from './use-live';

interface LiveToolProps {
  readonly ledger: Pick<LedgerPort, 'jumpTo'>;
  readonly live: Live;
  /** There is a check to keep up to date. */
  readonly isChecked: boolean;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  switch: { marginLeft: '-8px' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  found: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The switch of 边改边查, and what the last edit has done to the findings. */
export function LiveTool({ ledger, live, isChecked }: LiveToolProps) {
  const styles = useStyles();
  const { live: words } = useTexts().texts;
  const [missed, setMissed] = useState<Failure | null>(null);
  const { isOn, report, isWholeCheckDue } = live;
  const goTo = (place: Place): void => {
    ledger.jumpTo(place).then(
      () => {
        setMissed(null);
      },
      (error: unknown) => {
        setMissed(failureOf(error));
      },
    );
  };
  const failure = live.failure ?? missed;
  return (
    <div className={styles.root}>
      <Switch
        className={styles.switch}
        label={words.label}
        title={words.hint}
        checked={isOn}
        disabledFocusable={!isChecked && !isOn}
        onChange={(_, { checked }) => {
          // A switch that only looks disabled, so that it can be reached, still reports.
          if (isChecked || isOn) live.turn(checked);
        }}
      />
      <div role="status" className={styles.quiet}>
        {!isOn && !isChecked && words.checkFirst}
        {isOn && !report && !isWholeCheckDue && words.listening}
        {isOn && report && (
          <>
            <Link
              inline
              onClick={() => {
                goTo(report);
              }}
            >
              {words.place(report.sheet, report.row)}
            </Link>
            {words.outcome(report.rows, report.gone, report.fresh)}
            <FoundAnew found={report.found} onChoose={goTo} />
          </>
        )}
        {isOn && isWholeCheckDue && <div>{words.wholeCheckDue}</div>}
      </div>
      {failure && <FailureBar failure={failure} />}
    </div>
  );
}

interface FoundAnewProps {
  readonly found: NonNullable<Live['report']>['found'];
  onChoose(place: Place): void;
}

function FoundAnew({ found, onChoose }: FoundAnewProps) {
  const styles = useStyles();
  if (found.length === 0) return null;
  return (
    <ul className={styles.found}>
      {found.map(({ rule, sheet, row, columnIndex, address, message }) => (
        <li key={`${rule} ${sheet ?? ''} ${address ?? ''}`}>
          {sheet !== null && row !== null && (
            <Link
              inline
              onClick={() => {
                onChoose({ sheet, row, columnIndex });
              }}
            >
              {`${sheet} ${address ?? String(row)}`}
            </Link>
          )}{' '}
          {message}
        </li>
      ))}
    </ul>
  );
}
