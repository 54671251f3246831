import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { CheckSummary, WaivedFinding } from '../../core/tasks';
import { Failures, LineList, ListLine, ShowMore, useJump, useStretch, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useFocusHeading, useTexts, useWords } from '../look';
import { findingPlace } from './finding-words';
import { FINDING_TEXTS } from './texts';

/** Lines that are shown at first, and added at a time. */
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
  const { texts } = useTexts();
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
  const { shown, left, showMore } = useStretch(outcome ?? [], SHOWN);
  return (
    <div className={view.body}>
      <h3 ref={heading} tabIndex={-1} className={view.title}>
        {words.waivedList}
      </h3>
      <p className={view.quiet}>{words.waivedAbout}</p>
      <Failures of={[listing, restoring, jump]} />
      {outcome?.length === 0 && <p>{words.noWaived}</p>}
      <LineList label={words.waivedList}>
        {shown.map((finding) => (
          <ListLine
            key={`${finding.rule} ${findingPlace(finding, texts)}`}
            place={findingPlace(finding, texts)}
            to={finding.sheet === null ? null : { ...finding, sheet: finding.sheet }}
            beside={[finding.whose, finding.rule].filter((part) => part !== '').join(' ')}
            onJump={jump.goTo}
          >
            <div>{finding.message}</div>
            <div className={view.actions}>
              <span>
                {finding.reason} · {finding.day}
              </span>
              <Button
                size="small"
                aria-label={words.restoreOne(findingPlace(finding, texts))}
                disabledFocusable={restoring.isBusy}
                onClick={() => {
                  heading.current?.focus();
                  restoring.run(async () => {
                    onChecked(await desk.restore([finding]));
                  });
                }}
              >
                {words.restore}
              </Button>
            </div>
          </ListLine>
        ))}
      </LineList>
      <ShowMore left={left.length} words={words.moreWaived} onMore={showMore} />
    </div>
  );
}
