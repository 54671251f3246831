import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import {
  DoneBar,
  Failures,
  LineList,
  useLongWork,
  useViewStyles,
  ViewHead,
  type ToolViewProps,
} from '../kit';
import { useWords } from '../look';
import { HistoryLine } from './history-line';
import { HISTORY_TEXTS } from './texts';
import { useHistory } from './use-history';

/** 修改记录: what this program has changed, the newest first, and the way back. */
export function HistoryView({ ledger, summary, onBack, onRecheck }: ToolViewProps) {
  const view = useViewStyles();
  const words = useWords(HISTORY_TEXTS);
  const { entries, undoing, looking, undo } = useHistory(ledger.history);
  const { outcome } = undoing;
  const { isUnderWay } = useLongWork();
  const done = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; the next one would undo something else.
  useEffect(() => {
    if (outcome) done.current?.focus();
  }, [outcome]);
  return (
    <div>
      <ViewHead help="guide-history" heading={words.heading} about={words.about} onBack={onBack}>
        <div ref={done} tabIndex={-1} role="status">
          {undoing.isBusy && <Spinner size="extra-tiny" label={words.undoing} />}
          {!undoing.isBusy && !undoing.failure && outcome && (
            <DoneBar {...(summary ? { onNext: onRecheck } : {})}>
              {words.undone(words.kinds[outcome.entry.kind], outcome.taken)}
            </DoneBar>
          )}
        </div>
        <Failures of={[undoing, looking]} />
      </ViewHead>
      <div className={view.body}>
        {!entries && !looking.failure && <Spinner size="extra-tiny" label={words.reading} />}
        {entries?.length === 0 && <p>{words.none}</p>}
        {entries && entries.length > 0 && (
          <LineList label={words.heading}>
            {entries.map((entry, at) => (
              <HistoryLine
                key={entries.length - at}
                entry={entry}
                isBusy={isUnderWay || undoing.isBusy}
                onUndo={() => {
                  undo(entry);
                }}
              />
            ))}
          </LineList>
        )}
      </div>
    </div>
  );
}
