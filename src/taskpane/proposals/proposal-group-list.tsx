import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { ProposalGroup, ProposalLine, ProposedCadre } from '../../core/proposals';
import {
  Failures,
  JumpLink,
  LineList,
  ListLine,
  ShowMore,
  tickOf,
  useTask,
  useViewStyles,
  type Selection,
} from '../kit';
import type { LedgerPort, Place } from '../ledger-port';
import { useWords } from '../look';
import { PROPOSAL_TEXTS } from './texts';

/** Proposals that a township shows at first, and adds at a time. */
const SHOWN = 20;

interface ProposalGroupListProps {
  readonly ledger: LedgerPort;
  readonly group: ProposalGroup;
  readonly selection: Selection<number>;
  /** Places in the list of those that were entered. */
  readonly entered: ReadonlySet<number>;
  readonly locked: boolean;
  /** Enters one of the list. */
  onAccept(index: number): void;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  // A box has room around it: it stands at the edge at which all words begin.
  root: { margin: `${tokens.spacingVerticalM} 0 0 calc(-1 * ${tokens.spacingHorizontalS})` },
  pair: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** The proposals of one township, a stretch at a time. */
export function ProposalGroupList({
  ledger,
  group,
  selection,
  entered,
  locked,
  onAccept,
  onJump,
}: ProposalGroupListProps) {
  const styles = useStyles();
  const words = useWords(PROPOSAL_TEXTS);
  const [wanted, setWanted] = useState(SHOWN);
  const loading = useTask<readonly ProposalLine[]>();
  const { from, count } = group;

  const { run } = loading;
  useEffect(() => {
    run(() => ledger.engine.proposalLines(from, Math.min(wanted, count)));
  }, [ledger, group, from, count, wanted, run]);

  const indexes = Array.from({ length: count }, (_, at) => from + at).filter((index) => !entered.has(index));
  const name = words.group(group.county, group.township, count);
  return (
    <section aria-label={name} className={styles.root}>
      <Checkbox
        label={name}
        disabled={locked || indexes.length === 0}
        checked={tickOf(indexes, selection)}
        onChange={(_, { checked }) => {
          selection.choose(indexes, checked === true);
        }}
      />
      <Failures of={[loading]} />
      <LineList>
        {loading.outcome?.map((line, at) => (
          <Proposal
            key={line.householdId}
            line={line}
            onJump={onJump}
            isEntered={entered.has(from + at)}
            locked={locked}
            onAccept={() => {
              onAccept(from + at);
            }}
            box={
              <Checkbox
                aria-label={words.choose(`${line.householdId} → ${line.cadre.name}`)}
                disabled={locked || entered.has(from + at)}
                checked={selection.chosen.has(from + at) || entered.has(from + at)}
                onChange={(_, { checked }) => {
                  selection.choose([from + at], checked === true);
                }}
              />
            }
          />
        ))}
      </LineList>
      <ShowMore
        left={count - wanted}
        words={words.more}
        onMore={() => {
          setWanted(wanted + SHOWN);
        }}
      />
    </section>
  );
}

interface ProposalProps {
  readonly line: ProposalLine;
  readonly isEntered: boolean;
  readonly locked: boolean;
  readonly box: ReactNode;
  onAccept(): void;
  onJump(place: Place): void;
}

function Proposal({ line, isEntered, locked, box, onAccept, onJump }: ProposalProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(PROPOSAL_TEXTS);
  const { former, cadre } = line;
  return (
    <ListLine
      place={`${line.village ?? ''} ${line.head ?? ''} ${line.householdId}`}
      to={placeOf(line.household)}
      box={box}
      onJump={onJump}
    >
      <div className={styles.pair}>
        <span>
          {former ? <JumpLink text={former.name} to={placeOf(former.place)} onJump={onJump} /> : words.nobody}{' '}
          → <JumpLink text={cadre.name} to={placeOf(cadre.place)} onJump={onJump} />
        </span>
        {isEntered ? (
          <strong>{words.entered}</strong>
        ) : (
          <Button
            size="small"
            aria-label={words.acceptThis(`${line.householdId} → ${cadre.name}`)}
            disabledFocusable={locked}
            onClick={onAccept}
          >
            {words.acceptOne}
          </Button>
        )}
      </div>
      <div className={view.quiet}>
        {[cadre.unit, words.reaches[line.reach], words.load(line.loadAfter, line.capacity)]
          .filter((part) => part !== null)
          .join(' · ')}
      </div>
    </ListLine>
  );
}

function placeOf({ sheet, row, column }: ProposedCadre['place']): Place {
  return { sheet, row, columnIndex: column < 0 ? null : column };
}
