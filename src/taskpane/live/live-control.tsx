import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import {
  Failures,
  JumpLink,
  LineList,
  ListLine,
  useJump,
  useViewStyles,
  type Destination,
  type ToolControlProps,
} from '../kit';
import type { LiveReport } from '../ledger-port';
import { useWords } from '../look';
import { useProvidedLive } from './live-provider';
import { LIVE_TEXTS } from './texts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  switch: { marginLeft: '-8px' },
});

/** The switch of 边改边查, and what the last edit has done to the findings. */
export function LiveControl({ ledger, summary }: ToolControlProps) {
  const isChecked = summary !== null;
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(LIVE_TEXTS);
  const live = useProvidedLive();
  const { isOn, report, isWholeCheckDue } = live;
  const jump = useJump(ledger);
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
      <div role="status" className={view.quiet}>
        {!isOn && !isChecked && words.checkFirst}
        {isOn && !report && !isWholeCheckDue && words.listening}
        {isOn && report && (
          <>
            <JumpLink
              look="inline"
              text={words.place(report.sheet, report.row)}
              to={report}
              onJump={jump.goTo}
            />
            {words.outcome(report.rows, report.gone, report.fresh)}
            <FoundAnew found={report.found} onJump={jump.goTo} />
          </>
        )}
        {isOn && isWholeCheckDue && <div>{words.wholeCheckDue}</div>}
      </div>
      <Failures of={[live.failure ? live : jump]} />
    </div>
  );
}

interface FoundAnewProps {
  readonly found: LiveReport['found'];
  onJump(to: Destination): void;
}

function FoundAnew({ found, onJump }: FoundAnewProps) {
  if (found.length === 0) return null;
  return (
    <LineList look="bulleted">
      {found.map(({ rule, sheet, row, columnIndex, address, message }) => (
        <ListLine
          key={`${rule} ${sheet ?? ''} ${address ?? ''}`}
          look="inline"
          beside={message}
          onJump={onJump}
          {...(sheet !== null && row !== null
            ? { place: `${sheet} ${address ?? String(row)}`, to: { sheet, row, columnIndex } }
            : {})}
        />
      ))}
    </LineList>
  );
}
