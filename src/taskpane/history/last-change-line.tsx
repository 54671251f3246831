import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { Failures, TaskStatus, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useWords } from '../look';
import { HISTORY_TEXTS } from './texts';
import { useLastChange } from './use-last-change';

interface LastChangeLineProps {
  readonly ledger: Pick<LedgerPort, 'history'>;
  /** While a run is under way. */
  readonly locked: boolean;
  /** Opens 修改记录. */
  onOpen(): void;
}

const useStyles = makeStyles({ last: { fontSize: tokens.fontSizeBase200 } });

/** The latest change, which leads to all of them, and the way back, wherever the clerk is; nothing where nothing was changed. */
export function LastChangeLine({ ledger, locked, onOpen }: LastChangeLineProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(HISTORY_TEXTS);
  const { entry, undoing, undo } = useLastChange(ledger);
  const { outcome, failure, isBusy } = undoing;
  const id = useId();
  // The button may be gone, or would undo something else by now.
  useEffect(() => {
    if (outcome) document.getElementById(id)?.focus();
  }, [outcome, id]);
  return (
    <div>
      {entry && (
        <div className={view.actions}>
          <Link
            as="button"
            className={mergeClasses(view.link, styles.last)}
            title={words.open}
            onClick={onOpen}
          >
            {words.last(words.kinds[entry.kind], words.counts(entry))}
          </Link>
          <Button
            size="small"
            aria-label={words.undoThis(words.kinds[entry.kind])}
            disabledFocusable={locked || isBusy}
            onClick={undo}
          >
            {words.undo}
          </Button>
        </div>
      )}
      <div id={id} tabIndex={-1} className={view.quiet}>
        <TaskStatus isBusy={isBusy} working={words.undoing}>
          {!failure && outcome && words.undone(words.kinds[outcome.entry.kind], outcome.taken)}
        </TaskStatus>
      </div>
      <Failures of={[undoing]} />
    </div>
  );
}
