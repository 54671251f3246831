import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { GENERATED_SHEETS, isOfSome, kindsWrittenBy, type GeneratedKind } from '../../core/registry';
import {
  CheckFirst,
  Failures,
  RunProgress,
  TaskStatus,
  tickOf,
  useLongWork,
  useSelection,
  useTask,
  useViewStyles,
  ViewHead,
  WrittenSheets,
  type ToolViewProps,
} from '../kit';
import type { PapersFor, WrittenSheet } from '../ledger-port';
import { useWords } from '../look';
import { PAPER_TEXTS } from './texts';
import { WhomField } from './whom-field';

const PAPERS = kindsWrittenBy('handOut');

const useStyles = makeStyles({
  papers: { display: 'grid', padding: tokens.spacingVerticalS },
});

/** What an office hands out beside the year's tables: those chosen are written, for all or for some. */
export function PapersView({ ledger, summary, onBack, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(PAPER_TEXTS);
  const task = useTask<readonly WrittenSheet[]>({ isLong: true });
  const { isUnderWay } = useLongWork();
  const selection = useSelection<GeneratedKind>();
  const [whom, setWhom] = useState<PapersFor>({ by: 'all' });
  const { chosen, choose } = selection;
  const made = task.outcome ?? [];
  const tick = tickOf(PAPERS, selection);
  const kinds = PAPERS.filter((kind) => chosen.has(kind));
  return (
    <div>
      <ViewHead help="guide-papers" heading={words.heading} about={words.about} onBack={onBack}>
        {summary === null && <CheckFirst hint={words.uncheckedHint} onCheck={onRecheck} />}
        <div className={view.actions}>
          <Button
            appearance="primary"
            disabledFocusable={isUnderWay || kinds.length === 0 || summary === null}
            onClick={() => {
              task.run((watch) => ledger.papers.write(kinds, whom, watch));
            }}
          >
            {words.make(kinds.length)}
          </Button>
          <Checkbox
            label={words.all}
            checked={tick}
            onChange={() => {
              choose(PAPERS, tick !== true);
            }}
          />
        </div>
        {task.running && <RunProgress run={task.running} onCancel={task.cancel} />}
        <TaskStatus isBusy={task.isBusy}>
          {made.length > 0 && <p className={view.quiet}>{words.made(made.length)}</p>}
        </TaskStatus>
        <WrittenSheets ledger={ledger} sheets={made.map(({ sheet }) => sheet)} />
        <Failures of={[task]} />
      </ViewHead>
      <div className={styles.papers} role="group" aria-label={words.papers}>
        {PAPERS.map((kind) => (
          <Checkbox
            key={kind}
            checked={chosen.has(kind)}
            onChange={(_, { checked }) => {
              choose([kind], checked === true);
            }}
            label={
              <>
                {GENERATED_SHEETS[kind].name}{' '}
                {isOfSome(kind) && <span className={view.quiet}>{words.some}</span>}
              </>
            }
          />
        ))}
      </div>
      {summary !== null && kinds.some(isOfSome) && (
        <WhomField ledger={ledger} whom={whom} onChange={setWhom} />
      )}
    </div>
  );
}
