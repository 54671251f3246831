import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { MOST_HINTS } from '../../core/marks';
import { Failures, useTask, useViewStyles, type ToolControlProps } from '../kit';
import { useWords } from '../look';
import { MARK_TEXTS } from './texts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Marks the cells of the findings in the registry itself, and takes the marks away again where there are some. */
export function MarksControl({ ledger, summary, locked }: ToolControlProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MARK_TEXTS);
  /** Comes to the sentence that tells what was done. */
  const task = useTask<string>();
  const [hasMarks, setHasMarks] = useState(false);
  const rootId = useId();
  const hasFindings = summary !== null && summary.listed > 0;
  useEffect(() => {
    let isShown = true;
    const offer = (has: boolean): void => {
      if (isShown) setHasMarks(has);
    };
    // Where Excel does not answer now there may be some.
    ledger.hasMarks().then(offer, () => {
      offer(true);
    });
    return () => {
      isShown = false;
    };
  }, [ledger]);

  const show = async (): Promise<string> => {
    const shown = await ledger.showMarks();
    setHasMarks(shown.cells > 0);
    return words.shown(shown, MOST_HINTS);
  };
  const clear = async (): Promise<string> => {
    const cleared = words.cleared(await ledger.clearMarks());
    // The button goes away under the focus: to the one beside it, or to what was said.
    const root = document.getElementById(rootId);
    (root?.querySelector('button') ?? root)?.focus();
    setHasMarks(false);
    return cleared;
  };
  return (
    <div id={rootId} tabIndex={-1} className={styles.root}>
      <div className={view.actions}>
        {hasFindings && (
          <Button
            size="small"
            title={words.showHint}
            disabledFocusable={locked || task.isBusy}
            onClick={() => {
              task.run(show);
            }}
          >
            {words.show}
          </Button>
        )}
        {hasMarks && (
          <Button
            size="small"
            title={words.clearHint}
            disabledFocusable={locked || task.isBusy}
            onClick={() => {
              task.run(clear);
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
      <div role="status" className={view.quiet}>
        {task.isBusy ? words.working : !task.failure && task.outcome}
      </div>
      <Failures of={[task]} />
    </div>
  );
}
