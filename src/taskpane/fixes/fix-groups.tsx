import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../core/fixes';
import { LineList, ListLine, ShowMore, tickOf, useStretch, useViewStyles, type Selection } from '../kit';
import type { Place } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { byReason, type ReasonedFixes } from './by-reason';
import { changeWords } from './change-words';
import { fixAddress, fixPlace } from './fix-places';
import { FIX_TEXTS } from './texts';

/** Rows that a group shows at first, and adds at a time. */
const SHOWN = 50;

interface FixGroupsProps {
  readonly fixes: readonly Fix[];
  readonly selection: Selection<Fix>;
  readonly locked: boolean;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  group: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  change: { paddingBottom: tokens.spacingVerticalXS },
});

/** Old → new for each cell, by reason. */
export function FixGroups({ fixes, ...props }: FixGroupsProps) {
  return byReason(fixes).map((group) => <FixGroup key={group.reason} {...group} {...props} />);
}

/** The fixes for one reason: all at once, or one by one. */
function FixGroup({ reason, fixes, selection, locked, onJump }: FixGroupsProps & ReasonedFixes) {
  const styles = useStyles();
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(FIX_TEXTS);
  const { shown, left, showMore } = useStretch(fixes, SHOWN);
  return (
    <section className={styles.group} aria-label={reason}>
      <Checkbox
        label={texts.withCount(reason, fixes.length)}
        disabled={locked}
        checked={tickOf(fixes, selection)}
        onChange={(_, { checked }) => {
          selection.choose(fixes, checked === true);
        }}
      />
      <LineList look="plain">
        {shown.map((fix) => {
          const [from, to] = changeWords(fix, words);
          return (
            <ListLine
              key={`${fix.rule ?? ''} ${fixAddress(fix)}`}
              place={fixAddress(fix)}
              to={fixPlace(fix)}
              onJump={onJump}
              box={
                <Checkbox
                  aria-label={`${fixAddress(fix)} ${from} → ${to}`}
                  disabled={locked}
                  checked={selection.chosen.has(fix)}
                  onChange={(_, { checked }) => {
                    selection.choose([fix], checked === true);
                  }}
                />
              }
            >
              <div className={styles.change}>
                {texts.label(fix.header)}
                <span className={view.from}>{from}</span> → <span className={view.to}>{to}</span>
              </div>
            </ListLine>
          );
        })}
      </LineList>
      <ShowMore left={left.length} words={words.more} onMore={showMore} />
    </section>
  );
}
