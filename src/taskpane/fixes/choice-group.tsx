import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { CellFix, Fix } from '../../core/fixes';
import { LineList, ListLine, ShowMore, useStretch, useViewStyles, type Selection } from '../kit';
import type { Place } from '../ledger-port';
import { useTexts, useWords } from '../look';
import type { ReasonedFixes } from './by-reason';
import { changeWords } from './change-words';
import { fixAddress, fixPlace } from './fix-places';
import { FIX_TEXTS } from './texts';

/** Cells that a group shows at first, and adds at a time. */
const SHOWN = 20;

interface ChoiceGroupProps extends ReasonedFixes {
  readonly selection: Selection<Fix>;
  readonly locked: boolean;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  group: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  cells: { '& li': { paddingTop: tokens.spacingVerticalS } },
});

/** Cells that a person must choose for: each candidate with what would be written, and leaving the cell as it is. */
export function ChoiceGroup({ reason, fixes, selection, locked, onJump }: ChoiceGroupProps) {
  const styles = useStyles();
  const words = useWords(FIX_TEXTS);
  const cells = byCell(fixes);
  const { shown, left, showMore } = useStretch(cells, SHOWN);
  return (
    <section className={styles.group} aria-label={reason}>
      <h2 className={styles.heading}>{words.choose(reason, cells.length)}</h2>
      <div className={styles.cells}>
        <LineList look="plain">
          {shown.map((cell) => (
            <CellChoice
              key={cell.place}
              {...cell}
              taken={cell.candidates.findIndex((fix) => selection.chosen.has(fix))}
              locked={locked}
              onJump={onJump}
              onChoose={(fix) => {
                selection.choose(cell.candidates, false);
                if (fix) selection.choose([fix], true);
              }}
            />
          ))}
        </LineList>
      </div>
      <ShowMore left={left.length} words={words.more} onMore={showMore} />
    </section>
  );
}

interface Cell {
  readonly place: string;
  readonly first: Fix;
  readonly candidates: readonly Fix[];
}

interface CellChoiceProps extends Cell {
  /** Which candidate is chosen; -1 for none. */
  readonly taken: number;
  readonly locked: boolean;
  /** Null takes the choice back. */
  onChoose(fix: Fix | null): void;
  onJump(place: Place): void;
}

function CellChoice({ place, first, candidates, taken, locked, onChoose, onJump }: CellChoiceProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(FIX_TEXTS);
  return (
    <ListLine
      place={place}
      to={fixPlace(first)}
      beside={`${texts.label(first.header)}${first.shownFrom || words.blank}`}
      onJump={onJump}
    >
      <RadioGroup
        aria-label={`${place} ${first.header}`}
        disabled={locked}
        value={String(taken)}
        onChange={(_, { value }) => {
          onChoose(candidates[Number(value)] ?? null);
        }}
      >
        <Radio value="-1" label={words.leave} />
        {candidates.map((fix, index) => (
          <Radio
            key={fix.choice}
            value={String(index)}
            label={
              <>
                {fix.choice}
                <div className={view.quiet}>{changesOf(fix, words)}</div>
              </>
            }
          />
        ))}
      </RadioGroup>
    </ListLine>
  );
}

function changesOf(fix: Fix, words: Parameters<typeof changeWords>[1]): string {
  const change = (cell: CellFix): string => `${cell.header} ${changeWords(cell, words).join(' → ')}`;
  return [fix, ...(fix.with ?? [])].map(change).join(' · ');
}

function byCell(fixes: readonly Fix[]): Cell[] {
  const cells = new Map<string, { first: Fix; candidates: Fix[] }>();
  for (const fix of fixes) {
    const cell = cells.get(fixAddress(fix));
    if (cell) cell.candidates.push(fix);
    else cells.set(fixAddress(fix), { first: fix, candidates: [fix] });
  }
  return [...cells].map(([place, cell]) => ({ place, ...cell }));
}
