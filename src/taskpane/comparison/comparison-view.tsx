import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useAskBack } from '../asking';
import {
  Failures,
  RunProgress,
  TaskStatus,
  useLongWork,
  useTask,
  useViewStyles,
  ViewHead,
  WrittenSheets,
  type ToolViewProps,
} from '../kit';
import { useWords } from '../look';
import { COMPARISON_TEXTS } from './texts';

/** Chooses last year's workbook, for this session, and sets this one against it. */
export function ComparisonView({ ledger, onBack }: ToolViewProps) {
  const view = useViewStyles();
  const words = useWords(COMPARISON_TEXTS);
  const input = useRef<HTMLInputElement>(null);
  const [previous, setPrevious] = useState(ledger.years.previous);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const task = useTask({ isLong: true });
  const { isUnderWay } = useLongWork();
  const { ask, bar } = useAskBack();
  const { isBusy, running } = task;
  const choose = (file: File): void => {
    task.run(async () => {
      setPrevious(await ledger.years.usePrevious(file.name, new Uint8Array(await file.arrayBuffer())));
    });
  };
  const compare = (): void => {
    task.run(async (watch) => {
      const written = await ledger.years.compare({ ...watch, onAskBack: ask });
      setSheets(written.map(({ sheet }) => sheet));
    });
  };
  const drop = (): void => {
    task.run(async () => {
      await ledger.years.dropPrevious();
      setPrevious(null);
      setSheets([]);
    });
  };
  return (
    <div>
      <ViewHead help="guide-comparison" heading={words.heading} about={words.about} onBack={onBack}>
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
        <div className={view.actions}>
          <Button disabledFocusable={isUnderWay} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
          <Button appearance="primary" disabledFocusable={isUnderWay || !previous} onClick={compare}>
            {words.write}
          </Button>
          {previous && (
            <Button disabledFocusable={isUnderWay} onClick={drop}>
              {words.drop}
            </Button>
          )}
        </div>
        {bar}
        {running && !bar && <RunProgress run={running} onCancel={task.cancel} />}
        <TaskStatus isBusy={isBusy}>
          {previous && <div className={view.quiet}>{words.chosen(previous.name, previous.year)}</div>}
        </TaskStatus>
        <Failures of={[task]} />
      </ViewHead>
      <div className={view.body}>
        <WrittenSheets ledger={ledger} sheets={sheets} />
      </div>
    </div>
  );
}
