import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { FailureBar, useTexts, ViewHead } from '../look';
import type { ToolViewProps } from '../tool-view-props';
import { DropZone } from './drop-zone';
import { FileItem } from './file-item';
import { useMerge, type Busy } from './use-merge';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  busy: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  body: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Files of townships into the registry: picked, checked one by one, compared, and merged when the clerk says so. */
export function MergeView({ ledger, onBack, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.merge;
  const desk = useMerge(ledger);
  const { files, plan, busy, outcome, last } = desk;
  const isChanging = plan !== null && plan.sheets.length > 0;
  const told = (now: Busy): string =>
    now.kind === 'reading' ? words.reading(now.done, now.total, now.file) : words[now.kind];
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={busy !== null || !isChanging} onClick={desk.merge}>
            {words.merge(plan?.files.length ?? 0)}
          </Button>
          {last && (
            <Button disabledFocusable={busy !== null} onClick={desk.undo}>
              {words.undo(last.files.length)}
            </Button>
          )}
        </div>
        <div role="status">
          {busy && (
            <div className={styles.busy}>
              <Spinner size="extra-tiny" label={<span className={styles.words}>{told(busy)}</span>} />
              {(busy.kind === 'reading' || busy.kind === 'merging') && (
                <Button size="small" onClick={desk.cancel}>
                  {words.cancel}
                </Button>
              )}
            </div>
          )}
          {!busy && outcome && outcome.kind !== 'failed' && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>
                {outcome.kind === 'merged' ? words.merged(outcome.merged) : words.undone}{' '}
                <Button size="small" onClick={onRecheck}>
                  {words.recheck}
                </Button>
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        {!busy && outcome?.kind === 'failed' && <FailureBar failure={outcome.failure} />}
      </ViewHead>
      <div className={styles.body}>
        <DropZone locked={busy !== null} onFiles={desk.add} />
        <ul className={styles.list} aria-label={words.files}>
          {files.map((file) => (
            <FileItem
              key={file.key}
              file={file}
              plan={desk.planOf(file)}
              merging={ledger.merging}
              locked={busy !== null}
              onChoose={(isChosen) => {
                desk.choose(file.key, isChosen);
              }}
            />
          ))}
        </ul>
      </div>
    </main>
  );
}
