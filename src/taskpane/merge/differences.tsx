import { Button, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import { DIFFERENCE_KINDS, type DifferenceKind, type DifferenceLine } from '../../core/merge';
import type { DifferencePage, FileMergeSummary } from '../../core/tasks';
import { TABLES } from '../../core/registry';
import type { LedgerPort } from '../ledger-port';
import { FailureBar, useTexts } from '../look';

/** Lines that are shown at first, and added at a time. */
const SHOWN = 30;

interface DifferencesProps {
  readonly merging: LedgerPort['merging'];
  readonly file: FileMergeSummary;
}

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  from: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  to: { fontWeight: tokens.fontWeightSemibold },
});

/** What a repeated submission adds, removes and changes, row by row. */
export function Differences({ merging, file }: DifferencesProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.merge;
  const totals = totalsOf(file);
  const [kind, setKind] = useState<DifferenceKind>(
    () => DIFFERENCE_KINDS.find((each) => totals[each] > 0) ?? 'added',
  );
  return (
    <div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.kindsLabel}
        selectedValue={kind}
        onTabSelect={(_, { value }) => {
          setKind(value as DifferenceKind);
        }}
      >
        {DIFFERENCE_KINDS.map((each) => (
          <Tab key={each} value={each}>
            {words.kinds[each]} {texts.count(totals[each])}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-label={words.kinds[kind]}>
        <Lines key={kind} merging={merging} file={file} kind={kind} />
      </div>
    </div>
  );
}

function Lines({ merging, file, kind }: DifferencesProps & { readonly kind: DifferenceKind }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.merge;
  const [wanted, setWanted] = useState(SHOWN);
  const [page, setPage] = useState<DifferencePage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isCurrent = true;
    merging.differences(file.id, kind, 0, wanted).then(
      (found) => {
        if (isCurrent) setPage(found);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(failureOf(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [merging, file, kind, wanted]);
  if (failure) return <FailureBar failure={failure} />;
  if (!page) return <Spinner size="extra-tiny" label={words.comparing} />;
  if (page.total === 0) return <p className={styles.quiet}>{words.none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {page.lines.map((line) => (
          <li key={`${line.sheet}!${String(line.row)}`} className={styles.line}>
            <Line line={line} />
          </li>
        ))}
      </ul>
      {page.total > page.lines.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setWanted(wanted + SHOWN);
          }}
        >
          {words.more(page.total - page.lines.length)}
        </Button>
      )}
    </>
  );
}

function Line({ line }: { line: DifferenceLine }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.merge;
  return (
    <>
      <div>
        {line.entity}{' '}
        <span className={styles.quiet}>
          {TABLES[line.table].sheet} {words.row(line.row)}
        </span>
      </div>
      {line.cells.map(({ header, from, to }) => (
        <div key={header}>
          {texts.label(header)}
          <span className={styles.from}>{from === '' ? words.blank : from}</span> →{' '}
          <span className={styles.to}>{to === '' ? words.blank : to}</span>
        </div>
      ))}
    </>
  );
}

/** Rows of each kind over all tables. */
export function totalsOf({ tables }: FileMergeSummary): Record<DifferenceKind, number> {
  const totals = { added: 0, removed: 0, changed: 0 };
  for (const { added, removed, changed } of tables) {
    totals.added += added;
    totals.removed += removed;
    totals.changed += changed;
  }
  return totals;
}
