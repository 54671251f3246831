import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import {
  DoneBar,
  Failures,
  LineList,
  useLongWork,
  useTask,
  useViewStyles,
  ViewHead,
  type ToolViewProps,
} from '../kit';
import type { BookState, LedgerPort } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { templatesTool } from '../templates';
import { useCollected } from './collected';
import { DropZone } from './drop-zone';
import { FileItem } from './file-item';
import { MergedList } from './merged-list';
import { MERGE_TEXTS } from './texts';
import { TownshipList } from './township-list';
import { useMerge, type Busy } from './use-merge';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  body: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

/** Files of townships into the registry: picked, checked one by one, compared, and merged when the clerk says so. */
export function MergeView({ ledger, onBack, onOpen, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const { locale, texts } = useTexts();
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const collected = useCollected();
  const { look } = collected;
  useEffect(look, [look]);
  const desk = useMerge(ledger, look);
  const { files, plan, task, last } = desk;
  const { isBusy, outcome } = task;
  const isEmpty = useIsEmpty(ledger, outcome) && files.length === 0;
  const { isUnderWay } = useLongWork();
  const locked = isUnderWay || collected.isBusy;
  const busy = task.running?.progress ?? null;
  const isChanging = plan !== null && plan.sheets.length > 0;
  const told = (now: Busy): string =>
    now.kind === 'reading' ? words.reading(now.done, now.total, now.file) : words[now.kind];
  return (
    <div>
      <ViewHead
        help="guide-merge"
        heading={words.heading}
        about={isEmpty ? words.emptyAbout : words.about}
        onBack={onBack}
      >
        <div className={view.actions}>
          {isEmpty && onOpen ? (
            <Button
              appearance="primary"
              onClick={() => {
                onOpen(templatesTool);
              }}
            >
              {templatesTool.label(locale, null)}
            </Button>
          ) : (
            <Button appearance="primary" disabledFocusable={locked || !isChanging} onClick={desk.merge}>
              {words.merge(plan?.files.length ?? 0)}
            </Button>
          )}
          {last && (
            <Button disabledFocusable={locked} onClick={desk.undo}>
              {words.undo(last.files.length)}
            </Button>
          )}
        </div>
        <div role="status">
          {busy && (
            <div className={styles.busy}>
              <Spinner size="extra-tiny" label={<span className={styles.words}>{told(busy)}</span>} />
              {(busy.kind === 'reading' || busy.kind === 'merging') && (
                <Button size="small" onClick={task.cancel}>
                  {texts.cancel}
                </Button>
              )}
            </div>
          )}
          {!isBusy && task.isCancelled && texts.cancelled}
          {!isBusy && !task.failure && !task.isCancelled && outcome && (
            <DoneBar next={words.recheck} onNext={onRecheck}>
              {outcome.kind === 'merged' ? words.merged(outcome.merged) : words.undone(outcome.left)}
            </DoneBar>
          )}
        </div>
        <Failures of={[desk.looking, task]} />
      </ViewHead>
      <div className={styles.body}>
        <DropZone locked={locked} onFiles={desk.add} />
        <LineList look="plain" label={words.files}>
          {files.map((file) => (
            <FileItem
              key={file.key}
              file={file}
              plan={desk.planOf(file)}
              engine={ledger.engine}
              locked={locked}
              onChoose={(isChosen) => {
                desk.choose(file.key, isChosen);
              }}
            />
          ))}
        </LineList>
        {!isEmpty && <TownshipList locked={locked} />}
        <MergedList merges={collected.outcome?.merges ?? []} />
      </div>
    </div>
  );
}

/** Whether the workbook holds nothing yet; looked at again once something `was done`. */
function useIsEmpty(ledger: Pick<LedgerPort, 'bookState'>, wasDone: unknown): boolean {
  const { run, outcome } = useTask<BookState>();
  useEffect(() => {
    run(() => ledger.bookState());
  }, [ledger, wasDone, run]);
  return outcome === 'empty';
}
