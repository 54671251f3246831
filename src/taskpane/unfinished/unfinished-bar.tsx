import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/words/failure';
import { Failures, useTask } from '../kit';
import type { LedgerPort, Unfinished } from '../ledger-port';
import { useTexts } from '../look';

type Ledger = Pick<LedgerPort, 'unfinished' | 'takeBackUnfinished' | 'finishUnfinished'>;

/** Says that a change was broken off in the middle, and finishes it or takes it back; nothing where there was none. */
export function UnfinishedBar({ ledger }: { ledger: Ledger }) {
  const { texts } = useTexts();
  const words = texts.unfinished;
  const [left, setLeft] = useState<Unfinished | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const task = useTask<string>();
  useEffect(() => {
    let isShown = true;
    ledger.unfinished().then(
      (found) => {
        if (isShown && found) setLeft(found);
      },
      (error: unknown) => {
        if (isShown) setFailure(failureOf(error));
      },
    );
    return () => {
      isShown = false;
    };
  }, [ledger]);

  const takeBack = (): void => {
    task.run(async () => {
      const stayed = await ledger.takeBackUnfinished();
      setLeft(null);
      return words.takenBack(stayed);
    });
  };

  const finish = (): void => {
    task.run(async () => {
      await ledger.finishUnfinished();
      setLeft(null);
      return words.finished;
    });
  };

  return (
    <div role="status">
      {left && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {words.found({ ...left, what: left.operation && words.operations[left.operation] })}
            </MessageBarTitle>
          </MessageBarBody>
          <MessageBarActions>
            <Button disabled={task.isBusy} onClick={left.isDecided ? finish : takeBack}>
              {left.isDecided ? words.finish : words.takeBack}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {task.outcome !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{task.outcome}</MessageBarBody>
        </MessageBar>
      )}
      <Failures of={[{ failure }, task]} />
    </div>
  );
}
