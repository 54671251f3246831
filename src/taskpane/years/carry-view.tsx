import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Fix } from '../../core/fixes';
import type { CarrySummary } from '../../core/years-engine';
import { FixGroup } from '../fixes';
import type { Place, WrittenSheet } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { WrittenResult } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { useWork } from './use-work';

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Goes on into the next year: old → new for each cell that starts afresh; only what is ticked is written. */
export function CarryView({ ledger, onBack }: ToolViewProps) {
  const styles = useStyles();
  const words = useTexts().texts.carry;
  const [summary, setSummary] = useState<CarrySummary | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<Fix>>(new Set());
  const [done, setDone] = useState<{
    readonly sheets: readonly WrittenSheet[];
    readonly words: string;
  } | null>(null);
  const [jumpFailure, setJumpFailure] = useState<Failure | null>(null);
  const { isBusy, failure, work } = useWork();
  const choose = (fixes: readonly Fix[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const fix of fixes) {
      if (isChosen) next.add(fix);
      else next.delete(fix);
    }
    setChosen(next);
  };
  const jump = (place: Place): void => {
    setJumpFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setJumpFailure(failureOf(error));
    });
  };
  const carry = (): void => {
    work(async () => {
      const { sheets, written } = await ledger.years.carry([...chosen]);
      setSummary(null);
      setChosen(new Set());
      setDone({ sheets, words: words.done(written.changed, written.left) });
    });
  };
  const resets = summary?.resets ?? [];
  const ended = Object.values(summary?.ended ?? {}).reduce((sum, rows) => sum + rows, 0);
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          {summary ? (
            <>
              <Button appearance="primary" disabledFocusable={isBusy} onClick={carry}>
                {words.action(summary.next, chosen.size)}
              </Button>
              <Button
                disabledFocusable={isBusy}
                onClick={() => {
                  choose(resets, true);
                }}
              >
                {words.chooseAll}
              </Button>
            </>
          ) : (
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => {
                work(async () => {
                  setSummary(await ledger.years.prepare());
                });
              }}
            >
              {words.prepare}
            </Button>
          )}
        </div>
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={words.working} />}
          {!isBusy && summary && words.facts(summary.year, ended)}
          {!isBusy && !summary && done?.words}
        </div>
        <WrittenResult sheets={done?.sheets ?? []} activate={(sheet) => ledger.activate(sheet)} />
        {failure && <FailureBar failure={failure} />}
        {jumpFailure && <FailureBar failure={jumpFailure} />}
      </ViewHead>
      <div className={styles.body}>
        {[...new Set(resets.map(({ reason }) => reason))].map((reason) => (
          <FixGroup
            key={reason}
            name={reason}
            fixes={resets.filter((fix) => fix.reason === reason)}
            chosen={chosen}
            locked={isBusy}
            onChoose={choose}
            onJump={jump}
          />
        ))}
      </div>
    </main>
  );
}
