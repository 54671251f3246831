import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FileMergeSummary, SubmissionVerdict } from '../../core/tasks';
import { TABLES } from '../../core/registry';
import { failureDetails, failureSentence, readingSentence } from '../../locales';
import type { LedgerPort } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { changesNothing, Differences, totalsOf } from './differences';
import { FileFindings } from './file-findings';
import { shortened } from './merged-list';
import { MERGE_TEXTS } from './texts';
import type { ListedFile } from './use-merge';

interface FileItemProps {
  readonly file: ListedFile;
  readonly plan: FileMergeSummary | null;
  readonly engine: LedgerPort['engine'];
  readonly locked: boolean;
  onChoose(isChosen: boolean): void;
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  // A box has room around it: it stands at the edge at which all words begin.
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    paddingLeft: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  show: { justifySelf: 'start' },
});

/** A submitted file: what is in it, what was found, what it changes, or why it is left out. */
export function FileItem({ file, plan, engine, locked, onChoose }: FileItemProps) {
  const styles = useStyles();
  const { locale } = useTexts();
  const words = useWords(MERGE_TEXTS);
  const { name, verdict, failure, isChosen, spare } = file;
  return (
    <li className={styles.root}>
      {verdict ? (
        <Checkbox
          className={styles.box}
          aria-label={words.choose(name)}
          label={<span className={styles.name}>{name}</span>}
          disabled={locked}
          checked={isChosen}
          onChange={(_, { checked }) => {
            onChoose(checked === true);
          }}
        />
      ) : (
        <div className={styles.name}>{name}</div>
      )}
      <div className={styles.facts}>
        {failure && <div className={styles.refused}>{failureSentence(failure, locale)}</div>}
        {failure && <div className={styles.quiet}>{failureDetails(failure, locale)}</div>}
        {!verdict && !failure && <div className={styles.quiet}>{words.waiting}</div>}
        {verdict && (
          <>
            <div>
              {verdict.tables.map(({ table, rows }) => words.rows(TABLES[table].sheet, rows)).join(' · ')}
            </div>
            <Found engine={engine} verdict={verdict} />
            <div className={styles.quiet}>{readingSentence(verdict.reading, locale)}</div>
            {verdict.ignored.length > 0 && (
              <div className={styles.quiet}>{words.ignored(verdict.ignored.join('、'))}</div>
            )}
          </>
        )}
        {plan && isChosen && <Planned plan={plan} engine={engine} />}
        {spare && !isChosen && <Spare plan={spare} />}
      </div>
    </li>
  );
}

/** How much is wrong in it, and, when asked, what. */
function Found({ engine, verdict }: { engine: LedgerPort['engine']; verdict: SubmissionVerdict }) {
  const styles = useStyles();
  const words = useWords(MERGE_TEXTS);
  const [isOpen, setOpen] = useState(false);
  const { error, warning, info } = verdict.severities;
  return (
    <>
      <div>{words.findings(verdict.severities)}</div>
      {error + warning + info > 0 && (
        <Button
          className={styles.show}
          size="small"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? words.hideFindings : words.showFindings}
        </Button>
      )}
      {isOpen && <FileFindings engine={engine} file={verdict} />}
    </>
  );
}

/** Why a file is not needed. */
function Spare({ plan: { superseded } }: { plan: FileMergeSummary }) {
  const words = useWords(MERGE_TEXTS);
  const later = superseded.at(-1)?.later;
  return <div>{later === undefined ? words.same : words.supersededWhole(later)}</div>;
}

function Planned({ plan, engine }: { plan: FileMergeSummary; engine: LedgerPort['engine'] }) {
  const styles = useStyles();
  const words = useWords(MERGE_TEXTS);
  const [isOpen, setOpen] = useState(false);
  const totals = totalsOf(plan);
  const townships = shortened(plan.townships);
  const superseded = plan.superseded.map(({ rows, later }) => (
    <div key={later}>{words.superseded(rows, later)}</div>
  ));
  if (plan.replaces.length === 0)
    return (
      <>
        <div>{words.first(townships, totals.added)}</div>
        {superseded}
      </>
    );
  const told = plan.replaces.filter((file) => file !== null).join('、');
  const isSame = changesNothing(plan);
  return (
    <>
      <div className={styles.name}>{words.again(townships)}</div>
      <div>{words.replaces(told, plan.replaces.includes(null))}</div>
      <div>{isSame ? words.same : words.counts(totals)}</div>
      {superseded}
      {!isSame && (
        <Button
          className={styles.show}
          size="small"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? words.hide : words.show}
        </Button>
      )}
      {isOpen && !isSame && <Differences engine={engine} file={plan} />}
    </>
  );
}
