import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { Fix } from '../../core/fixes';
import type { LedgerPort, Place } from '../ledger-port';
import { FailureBar, useFocusHeading, useTexts } from '../look';
import { ChoiceGroup } from './choice-group';
import { FixGroup } from './fix-group';
import { useFixes } from './use-fixes';

interface FixesViewProps {
  readonly ledger: LedgerPort;
  onBack(): void;
  /** The registry has changed: the findings are those of before. */
  onRecheck(): void;
}

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  groups: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
});

/** Old → new for every cell that may safely be written; nothing is written that is not ticked. */
export function FixesView({ ledger, onBack, onRecheck }: FixesViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.fixes;
  const heading = useFocusHeading(true);
  const { list, undoable, isBusy, outcome, apply, undo } = useFixes(ledger);
  const [chosen, setChosen] = useState<ReadonlySet<Fix>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const safe = (list ?? []).filter(({ choice }) => choice === undefined);
  const choices = (list ?? []).filter(({ choice }) => choice !== undefined);
  const accepted = (list ?? []).filter((fix) => chosen.has(fix));

  const choose = (fixes: readonly Fix[], isChosen: boolean): void => {
    setChosen((before) => {
      const next = new Set(before);
      for (const fix of fixes) {
        if (isChosen) next.add(fix);
        else next.delete(fix);
      }
      return next;
    });
  };
  const jump = (place: Place): void => {
    setFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setFailure(failureOf(error));
    });
  };

  return (
    <main>
      <div className={styles.head}>
        <div className={styles.title}>
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={texts.findings.back}
            title={texts.findings.back}
            onClick={onBack}
          />
          <h1 ref={heading} tabIndex={-1} className={styles.heading}>
            {words.heading}
          </h1>
        </div>
        <p className={styles.about}>{words.about}</p>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || accepted.length === 0}
            onClick={() => {
              apply(accepted);
            }}
          >
            {words.apply(accepted.length)}
          </Button>
          <Button
            disabledFocusable={isBusy || safe.every((fix) => chosen.has(fix))}
            onClick={() => {
              choose(safe, true);
            }}
          >
            {words.chooseAll}
          </Button>
          {undoable !== null && (
            <Button disabledFocusable={isBusy} onClick={undo}>
              {words.undo(undoable)}
            </Button>
          )}
        </div>
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={words.working} />}
          {!isBusy && outcome && outcome.kind !== 'failed' && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>
                {outcome.kind === 'written' ? words.written(outcome.written) : words.undone(outcome.written)}{' '}
                <Button size="small" onClick={onRecheck}>
                  {words.recheck}
                </Button>
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        {!isBusy && outcome?.kind === 'failed' && <FailureBar failure={outcome.failure} />}
        {failure && <FailureBar failure={failure} />}
      </div>
      <div className={styles.groups}>
        {list?.length === 0 && <p>{words.none}</p>}
        {groupsOf(safe).map(({ name, fixes }) => (
          <FixGroup
            key={name}
            name={name}
            fixes={fixes}
            chosen={chosen}
            locked={isBusy}
            onChoose={choose}
            onJump={jump}
          />
        ))}
        {groupsOf(choices).map(({ name, fixes }) => (
          <ChoiceGroup
            key={name}
            name={name}
            fixes={fixes}
            chosen={chosen}
            locked={isBusy}
            onChoose={(cell, fix) => {
              choose(cell, false);
              if (fix) choose([fix], true);
            }}
            onJump={jump}
          />
        ))}
      </div>
    </main>
  );
}

function groupsOf(list: readonly Fix[]): { readonly name: string; readonly fixes: readonly Fix[] }[] {
  const groups = new Map<string, Fix[]>();
  for (const fix of list) {
    const group = groups.get(fix.reason);
    if (group) group.push(fix);
    else groups.set(fix.reason, [fix]);
  }
  return [...groups].map(([name, fixes]) => ({ name, fixes }));
}
