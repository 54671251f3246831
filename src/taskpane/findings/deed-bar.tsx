import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FoundPlace } from '../../core/tasks';
import { Failures, TaskStatus, type Task } from '../kit';
import { useTexts, useWords } from '../look';
import { FINDING_TEXTS } from './texts';
import type { Deed } from './use-line-actions';

interface DeedBarProps {
  readonly task: Task<Deed>;
  /** What was done last. */
  readonly told: Deed;
  onRestore(found: readonly FoundPlace[]): void;
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    outlineStyle: 'none',
  },
});

/** What was done with a finding, or with all that are like it, and the way back from the latter. */
export function DeedBar({ task, told, onRestore }: DeedBarProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = useWords(FINDING_TEXTS);
  const root = useRef<HTMLDivElement>(null);
  // The last line of a list goes with the focus.
  useEffect(() => {
    if (told && document.activeElement === document.body) root.current?.focus();
  }, [told]);
  return (
    <div
      ref={root}
      tabIndex={-1}
      className={styles.root}
      hidden={!task.isBusy && told === null && !task.failure}
    >
      <TaskStatus isBusy={task.isBusy} working={texts.findings.reading}>
        {told?.kind === 'mended' && (
          <MessageBar intent={told.written.changed > 0 ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>{words.mended(told.written)}</MessageBarBody>
          </MessageBar>
        )}
        {told?.kind === 'waived' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{words.kept(told.found.length)}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  onRestore(told.found);
                }}
              >
                {words.undo}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </TaskStatus>
      <Failures of={[task]} />
    </div>
  );
}
