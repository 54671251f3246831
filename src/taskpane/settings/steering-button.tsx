import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import { Failures, useTask } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';

export type Steering = Pick<LedgerPort, 'missingSteering' | 'addSteering'>;

interface SteeringButtonProps {
  readonly locked: boolean;
  readonly ledger: Steering;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/**
 * Writes the sheets in which an office settles what is checked and how, and says which; offered as long as one of them
 * is missing.
 */
export function SteeringButton({ locked, ledger }: SteeringButtonProps) {
  const styles = useStyles();
  const { settings } = useTexts().texts;
  const looking = useTask<readonly string[]>();
  const adding = useTask<readonly string[]>();
  const said = useRef<HTMLDivElement>(null);
  const { run: ask } = looking;
  const look = useCallback(() => {
    ask(() => ledger.missingSteering());
  }, [ledger, ask]);
  useEffect(look, [look]);
  const { outcome: added } = adding;
  // The button goes away under the focus.
  useEffect(() => {
    if (added) said.current?.focus();
  }, [added]);
  // Where Excel does not answer now there may be some.
  const isOffered = looking.failure !== null || (looking.outcome?.length ?? 0) > 0;
  return (
    <div className={styles.root}>
      {isOffered && (
        <Field hint={settings.steeringHint}>
          <Button
            size="small"
            disabledFocusable={locked || adding.isBusy}
            onClick={() => {
              adding.run(async () => {
                const names = await ledger.addSteering();
                look();
                return names;
              });
            }}
          >
            {settings.steering}
          </Button>
        </Field>
      )}
      <div ref={said} tabIndex={-1} role="status">
        {adding.isBusy && settings.steeringAdding}
        {!adding.isBusy && !adding.failure && added && settings.steeringAdded(added)}
      </div>
      <Failures of={[adding]} />
    </div>
  );
}
