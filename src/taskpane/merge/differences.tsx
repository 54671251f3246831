import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DIFFERENCE_KINDS, type DifferenceKind, type DifferenceLine } from '../../core/merge';
import type { DifferencePage, FileMergeSummary } from '../../core/tasks';
import { ChoiceTabs, Failures, LineList, ListLine, ShowMore, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { MERGE_TEXTS } from './texts';

/** Lines that are shown at first, and added at a time. */
const SHOWN = 30;

interface DifferencesProps {
  readonly engine: Pick<LedgerPort['engine'], 'mergeDifferences'>;
  readonly file: FileMergeSummary;
}

/** What a repeated submission adds, removes and changes, row by row. */
export function Differences({ engine, file }: DifferencesProps) {
  const { texts } = useTexts();
  const words = useWords(MERGE_TEXTS);
  const totals = totalsOf(file);
  const [kind, setKind] = useState<DifferenceKind>(
    () => DIFFERENCE_KINDS.find((each) => totals[each] > 0) ?? 'added',
  );
  return (
    <div>
      <ChoiceTabs
        label={words.kindsLabel}
        choices={DIFFERENCE_KINDS}
        selected={kind}
        words={(each) => `${words.kinds[each]} ${texts.count(totals[each])}`}
        onSelect={setKind}
      />
      <div role="tabpanel" aria-label={words.kinds[kind]}>
        <Lines key={kind} engine={engine} file={file} kind={kind} />
      </div>
    </div>
  );
}

function Lines({ engine, file, kind }: DifferencesProps & { readonly kind: DifferenceKind }) {
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const [wanted, setWanted] = useState(SHOWN);
  const loading = useTask<DifferencePage>();
  const { run, outcome: page } = loading;
  useEffect(() => {
    run(() => engine.mergeDifferences(file.id, kind, 0, wanted));
  }, [engine, file, kind, wanted, run]);
  if (loading.failure) return <Failures of={[loading]} />;
  if (!page) return <Spinner size="extra-tiny" label={words.comparing} />;
  if (page.total === 0) return <p className={view.quiet}>{words.none}</p>;
  return (
    <>
      <LineList>
        {page.lines.map((line, at) => (
          <Line key={at} file={file.file} line={line} />
        ))}
      </LineList>
      <ShowMore
        left={page.total - page.lines.length}
        words={words.more}
        onMore={() => {
          setWanted(wanted + SHOWN);
        }}
      />
    </>
  );
}

/** Says of every row in which file it stands; the submitted one is not open: there is nowhere to go to. */
function Line({ file, line }: { file: string; line: DifferenceLine }) {
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(MERGE_TEXTS);
  const { submitted, registered } = line;
  const places = [
    ...(submitted ? [words.inFile(file, submitted.sheet, submitted.row, null)] : []),
    ...(registered ? [words.inBook(registered.sheet, registered.row)] : []),
  ];
  return (
    <ListLine>
      <div>
        {line.entity} <span className={view.quiet}>{places.join(' · ')}</span>
      </div>
      {line.cells.map(({ header, from, to }) => (
        <div key={header}>
          {texts.label(header)}
          <span className={view.from}>{from === '' ? words.blank : from}</span> →{' '}
          <span className={view.to}>{to === '' ? words.blank : to}</span>
        </div>
      ))}
    </ListLine>
  );
}

/** Rows of each kind over all tables, and cells of those that are changed. */
export function totalsOf({ tables }: FileMergeSummary): Record<DifferenceKind | 'cells', number> {
  const totals = { added: 0, removed: 0, changed: 0, cells: 0 };
  for (const { added, removed, changed, changedCells } of tables) {
    totals.cells += changedCells;
    totals.added += added;
    totals.removed += removed;
    totals.changed += changed;
  }
  return totals;
}

/** Nothing of the registry would be other than it is. */
export function changesNothing(file: FileMergeSummary): boolean {
  const { added, removed, changed } = totalsOf(file);
  return added + removed + changed === 0;
}
