import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useViewStyles } from '../kit';
import type { HistoryEntry } from '../ledger-port';
import { useWords } from '../look';
import { HISTORY_TEXTS } from './texts';

interface HistoryLineProps {
  readonly entry: HistoryEntry;
  readonly isBusy: boolean;
  onUndo(): void;
}

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  undo: { flexShrink: 0 },
});

/** One change: what, when, how much and where; the way back, or why there is none. */
export function HistoryLine({ entry, isBusy, onUndo }: HistoryLineProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(HISTORY_TEXTS);
  const { kind, at, state, sheets, files } = entry;
  return (
    <li className={styles.root}>
      <div className={styles.words}>
        <div>
          <span className={styles.kind}>{words.kinds[kind]}</span> {words.counts(entry)}
        </div>
        <div className={view.quiet}>
          {at ?? words.noTime} {words.sheets(sheets)}
        </div>
        {files.length > 0 && <div className={view.quiet}>{words.files(files)}</div>}
        {state !== 'undoable' && <div className={view.quiet}>{words.states[state]}</div>}
      </div>
      {state === 'undoable' && (
        <Button
          className={styles.undo}
          size="small"
          aria-label={words.undoThis(words.kinds[kind])}
          disabledFocusable={isBusy}
          onClick={onUndo}
        >
          {words.undo}
        </Button>
      )}
    </li>
  );
}
