import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { ProposalGroup, ProposalLine, ProposedCadre } from '../../core/proposals';
import type { LedgerPort, Place } from '../ledger-port';
import { FailureBar, jumpLook, useTexts } from '../look';

/** Proposals that a township shows at first, and adds at a time. */
const SHOWN = 20;

interface ProposalGroupListProps {
  readonly ledger: LedgerPort;
  readonly group: ProposalGroup;
  /** Places in the list of those that are to be entered. */
  readonly chosen: ReadonlySet<number>;
  readonly locked: boolean;
  onChoose(indexes: readonly number[], isChosen: boolean): void;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  words: { paddingTop: '6px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  jump: jumpLook,
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The proposals of one township, a stretch at a time. */
export function ProposalGroupList({
  ledger,
  group,
  chosen,
  locked,
  onChoose,
  onJump,
}: ProposalGroupListProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.proposals;
  const [wanted, setWanted] = useState(SHOWN);
  const [lines, setLines] = useState<readonly ProposalLine[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { from, count } = group;

  useEffect(() => {
    let isCurrent = true;
    ledger.proposals.lines(from, Math.min(wanted, count)).then(
      (found) => {
        if (isCurrent) setLines(found);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(failureOf(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ledger, from, count, wanted]);

  const indexes = Array.from({ length: count }, (_, at) => from + at);
  const chosenHere = indexes.filter((index) => chosen.has(index)).length;
  const name = words.group(group.county, group.township, count);
  return (
    <section aria-label={name} className={styles.root}>
      <Checkbox
        label={name}
        disabled={locked}
        checked={chosenHere === 0 ? false : chosenHere === count ? true : 'mixed'}
        onChange={(_, { checked }) => {
          onChoose(indexes, checked === true);
        }}
      />
      {failure && <FailureBar failure={failure} />}
      <ul className={styles.list}>
        {lines.map((line, at) => (
          <li key={line.householdId} className={styles.line}>
            <Checkbox
              aria-label={words.choose(`${line.householdId} → ${line.cadre.name}`)}
              disabled={locked}
              checked={chosen.has(from + at)}
              onChange={(_, { checked }) => {
                onChoose([from + at], checked === true);
              }}
            />
            <div className={styles.words}>
              <Jump
                text={`${line.village ?? ''} ${line.head ?? ''} ${line.householdId}`}
                place={line.household}
                onJump={onJump}
              />
              <div>
                {line.former ? <Cadre cadre={line.former} onJump={onJump} /> : words.nobody} →{' '}
                <Cadre cadre={line.cadre} onJump={onJump} />
              </div>
              <div className={styles.quiet}>
                {[line.cadre.unit, words.reaches[line.reach], words.load(line.loadAfter, line.capacity)]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {count > wanted && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setWanted(wanted + SHOWN);
          }}
        >
          {words.more(count - wanted)}
        </Button>
      )}
    </section>
  );
}

function Cadre({ cadre, onJump }: { cadre: ProposedCadre; onJump: ProposalGroupListProps['onJump'] }) {
  return <Jump text={cadre.name} place={cadre.place} onJump={onJump} />;
}

interface JumpProps {
  readonly text: string;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
  onJump(place: Place): void;
}

function Jump({ text, place, onJump }: JumpProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.jump}
      onClick={() => {
        onJump({ sheet: place.sheet, row: place.row, columnIndex: place.column < 0 ? null : place.column });
      }}
    >
      {text}
    </Button>
  );
}
