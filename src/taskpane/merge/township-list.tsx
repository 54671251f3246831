import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { TABLES } from '../../core/registry';
import { Failures, LineList, ListLine, RunProgress, ShowMore, useStretch, useViewStyles } from '../kit';
import type { TownshipStanding } from '../ledger-port';
import { useWords } from '../look';
import { useCollected } from './collected';
import { MERGE_TEXTS } from './texts';

/** Townships that are shown at first, and added at a time. */
const SHOWN = 30;

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  county: { justifyContent: 'flex-start', width: '100%', padding: `${tokens.spacingVerticalXS} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorStatusDangerForeground3 },
});

/** Which townships have reported, have reported again, and have not, by what the rows of the workbook say. */
export function TownshipList({ locked }: { readonly locked: boolean }) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const heading = useId();
  const collected = useCollected();
  const { outcome, running, cancel } = collected;
  const townships = outcome?.townships ?? null;
  const isReading = running?.progress != null;
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h3 id={heading} className={view.title}>
        {words.townships}
      </h3>
      {isReading && <RunProgress run={running} onCancel={cancel} />}
      <Failures of={[collected]} />
      {outcome && !townships && !isReading && (
        <>
          <p className={view.quiet}>{words.unread}</p>
          <Button size="small" disabledFocusable={locked} onClick={collected.read}>
            {words.read}
          </Button>
        </>
      )}
      {townships && <Townships townships={townships} />}
    </section>
  );
}

function Townships({ townships }: { readonly townships: readonly TownshipStanding[] }) {
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const counties = byCounty(townships);
  if (townships.length === 0) return <p className={view.quiet}>{words.noVillages}</p>;
  const reported = reportedOf(townships);
  if (reported === 0) return <p className={view.quiet}>{words.nobodyYet(townships.length)}</p>;
  const again = townships.filter((each) => each.again > 0).length;
  return (
    <>
      <p className={view.quiet}>{words.standing(townships.length, reported, again)}</p>
      {counties.size > 1 ? (
        [...counties].map(([county, own]) => <County key={county} county={county} townships={own} />)
      ) : (
        <Lines townships={townships} />
      )}
    </>
  );
}

function County({ county, townships }: { county: string; townships: readonly TownshipStanding[] }) {
  const styles = useStyles();
  const words = useWords(MERGE_TEXTS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.county}
        appearance="subtle"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words.county(county, reportedOf(townships), townships.length)}
      </Button>
      {isOpen && <Lines townships={townships} />}
    </>
  );
}

/** Those that have not reported come first: they are to be asked. */
function Lines({ townships }: { readonly townships: readonly TownshipStanding[] }) {
  const words = useWords(MERGE_TEXTS);
  const sorted = [...townships].sort((a, b) => Number(a.files.length > 0) - Number(b.files.length > 0));
  const { shown, left, showMore } = useStretch(sorted, SHOWN);
  return (
    <>
      <LineList label={words.townships}>
        {shown.map((township) => (
          <Line key={township.name} township={township} />
        ))}
      </LineList>
      <ShowMore left={left.length} words={words.moreTownships} onMore={showMore} />
    </>
  );
}

function Line({ township }: { readonly township: TownshipStanding }) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const { files, tables, required, filled, again } = township;
  const isMissing = files.length === 0;
  const status = isMissing ? words.missing : again > 0 ? words.reportedAgain(again) : words.reported;
  const told = [
    files.join('、'),
    ...tables.map(({ table, rows }) => words.rows(TABLES[table].sheet, rows)),
    // Whole only where nothing is blank.
    ...(required > 0 ? [words.filled(Math.floor((1000 * filled) / required) / 10)] : []),
  ];
  return (
    <ListLine>
      <div className={styles.name}>
        {township.township} <span className={mergeClasses(isMissing && styles.missing)}>{status}</span>
      </div>
      {!isMissing && <div className={view.quiet}>{told.join(' · ')}</div>}
    </ListLine>
  );
}

function byCounty(townships: readonly TownshipStanding[]): Map<string, TownshipStanding[]> {
  const counties = new Map<string, TownshipStanding[]>();
  for (const township of townships)
    counties.set(township.county, [...(counties.get(township.county) ?? []), township]);
  return counties;
}

function reportedOf(townships: readonly TownshipStanding[]): number {
  return townships.filter(({ files }) => files.length > 0).length;
}
