import { useEffect, useMemo } from 'react';
import type { CheckSummary, WaivedFinding } from '../../core/tasks';
import { Failures, ShowMore, useJump, useStretch, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useFocusHeading, useWords } from '../look';
import { FINDING_TEXTS } from './texts';
import { WaivedGroup } from './waived-group';
import { groupsOf } from './waived-groups';

/** Groups that are shown at first, and added at a time. */
const SHOWN = 50;

interface WaivedListProps {
  readonly ledger: LedgerPort;
  /** Of the check: what is left as it is may be other than before. */
  readonly revision: number;
  onChecked(summary: CheckSummary): void;
}

/** What is left as it is, why and since when; and the way back for each. */
export function WaivedList({ ledger, revision, onChecked }: WaivedListProps) {
  const view = useViewStyles();
  const words = useWords(FINDING_TEXTS);
  const heading = useFocusHeading(true);
  const jump = useJump(ledger);
  const { run, outcome, ...listing } = useTask<readonly WaivedFinding[]>();
  const restoring = useTask();
  const desk = ledger.findings;
  useEffect(() => {
    run(() => desk.waived());
    // A check makes another list.
  }, [desk, run, revision]);
  const groups = useMemo(() => groupsOf(outcome ?? []), [outcome]);
  const { shown, left, showMore } = useStretch(groups, SHOWN);
  const restore = (found: readonly WaivedFinding[]): void => {
    heading.current?.focus();
    restoring.run(async () => {
      onChecked(await desk.restore(found));
    });
  };
  return (
    <div className={view.body}>
      <h3 ref={heading} tabIndex={-1} className={view.title}>
        {words.waivedList}
      </h3>
      <p className={view.quiet}>{words.waivedAbout}</p>
      <Failures of={[listing, restoring, jump]} />
      {outcome?.length === 0 && <p>{words.noWaived}</p>}
      {shown.map((group) => (
        <WaivedGroup
          key={group.key}
          lines={group.lines}
          isBusy={restoring.isBusy}
          onJump={jump.goTo}
          onRestore={restore}
        />
      ))}
      <ShowMore
        left={left.reduce((sum, { lines }) => sum + lines.length, 0)}
        words={words.moreWaived}
        onMore={showMore}
      />
    </div>
  );
}
