import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { WrittenSheet } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { RunProgress, WrittenResult } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { useWork } from './use-work';

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** Chooses last year's workbook, for this session, and sets this one against it. */
export function ComparisonView({ ledger, onBack }: ToolViewProps) {
  const styles = useStyles();
  const words = useTexts().texts.comparison;
  const input = useRef<HTMLInputElement>(null);
  const [previous, setPrevious] = useState(ledger.years.previous);
  const [sheets, setSheets] = useState<readonly WrittenSheet[]>([]);
  const { running, failure, work, cancel } = useWork();
  const isBusy = running !== null;
  const choose = (file: File): void => {
    work(async () => {
      setPrevious(await ledger.years.usePrevious(file.name, new Uint8Array(await file.arrayBuffer())));
    });
  };
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={words.choose}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) choose(file);
            target.value = '';
          }}
        />
        <div className={styles.actions}>
          <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || !previous}
            onClick={() => {
              work(async (watch) => {
                setSheets(await ledger.years.compare(watch));
              });
            }}
          >
            {words.write}
          </Button>
          {previous && (
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                work(async () => {
                  await ledger.years.dropPrevious();
                  setPrevious(null);
                  setSheets([]);
                });
              }}
            >
              {words.drop}
            </Button>
          )}
        </div>
        {running && <RunProgress run={running} onCancel={cancel} />}
        <div role="status" className={styles.quiet}>
          {!isBusy && previous && words.chosen(previous.name, previous.year)}
        </div>
        {failure && <FailureBar failure={failure} />}
      </ViewHead>
      <div className={styles.body}>
        <WrittenResult sheets={sheets} activate={(sheet) => ledger.activate(sheet)} />
      </div>
    </main>
  );
}
