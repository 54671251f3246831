import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Failures, useTask } from '../kit';
import type { LedgerPort, Unfinished } from '../ledger-port';
import { useTexts } from '../look';

/** Says that a change was broken off in the middle, and takes it back; nothing where there was none. */
export function UnfinishedBar({ ledger }: { ledger: Pick<LedgerPort, 'unfinished' | 'takeBackUnfinished'> }) {
  const { texts } = useTexts();
  const words = texts.unfinished;
  const [left, setLeft] = useState<Unfinished | null>(null);
  const looking = useTask<null>();
  const task = useTask<number>();
  const { run } = looking;
  useEffect(() => {
    run(async () => {
      setLeft(await ledger.unfinished());
      return null;
    });
  }, [ledger, run]);

  const takeBack = (): void => {
    task.run(async () => {
      const stayed = await ledger.takeBackUnfinished();
      setLeft(null);
      return stayed;
    });
  };

  return (
    <div role="status">
      {left && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.found(left.at, left.cells, left.sheets)}</MessageBarTitle>
          </MessageBarBody>
          <MessageBarActions>
            <Button disabled={task.isBusy} onClick={takeBack}>
              {words.takeBack}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {task.outcome !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.takenBack(task.outcome)}</MessageBarBody>
        </MessageBar>
      )}
      <Failures of={[task]} />
    </div>
  );
}
