import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MOST_HINTS } from '../../core/marks';
import { Failures, useTask, useViewStyles, type ToolControlProps } from '../kit';
import { useWords } from '../look';
import { MARK_TEXTS } from './texts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Marks the cells of the findings in the registry itself, and takes the marks away again. */
export function MarksControl({ ledger, isChecked, locked }: ToolControlProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MARK_TEXTS);
  /** Comes to the sentence that tells what was done. */
  const task = useTask<string>();
  return (
    <div className={styles.root}>
      <div className={view.actions}>
        <Button
          size="small"
          title={words.showHint}
          disabledFocusable={locked || task.isBusy || !isChecked}
          onClick={() => {
            task.run(async () => words.shown(await ledger.showMarks(), MOST_HINTS));
          }}
        >
          {words.show}
        </Button>
        <Button
          size="small"
          title={words.clearHint}
          disabledFocusable={locked || task.isBusy}
          onClick={() => {
            task.run(async () => words.cleared(await ledger.clearMarks()));
          }}
        >
          {words.clear}
        </Button>
      </div>
      <div role="status" className={view.quiet}>
        {task.isBusy ? words.working : !task.failure && task.outcome}
      </div>
      <Failures of={[task]} />
    </div>
  );
}
