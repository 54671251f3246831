import { makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import type { CheckSummary } from '../../core/tasks';
import { OCCASIONS, tabId, type Occasion } from '../kit';
import { useTexts } from '../look';
import { useCollected } from '../merge';

/** The panels of the places, each of which its tab names. */
export const PLACES = 'place';

interface PlaceTabsProps {
  readonly selected: Occasion;
  readonly summary: CheckSummary | null;
  /** Where long work is under way. */
  readonly working: ReadonlySet<Occasion>;
  onSelect(place: Occasion): void;
}

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalM}`, justifyContent: 'space-between' },
  // Four of them stand side by side in 270 pixels, a number of five digits included.
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    '@media (max-width: 300px)': { ':lang(en) > .fui-Tab__content': { fontSize: tokens.fontSizeBase200 } },
  },
  count: {
    marginLeft: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    // Smaller than the word before it, it takes no more room than that.
    lineHeight: 1,
  },
  working: { display: 'inline-flex', marginLeft: tokens.spacingHorizontalXXS },
  errors: { color: tokens.colorStatusDangerForeground3 },
});

/** The way to the four places; one where something is to be done says how much. */
export function PlaceTabs({ selected, summary, working, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { missing } = useCollected();
  const errors = summary?.severities.error ?? 0;
  return (
    <TabList
      className={styles.list}
      aria-label={texts.places.label}
      selectedValue={selected}
      onTabSelect={(_, { value }) => {
        const chosen = OCCASIONS.find((place) => place === value);
        if (chosen) onSelect(chosen);
      }}
    >
      {OCCASIONS.map((place) => (
        <Tab
          key={place}
          id={tabId(PLACES, place)}
          className={styles.tab}
          value={place}
          aria-controls={place === selected ? panelOf(place) : undefined}
        >
          {texts.places[place]}
          {place !== selected && working.has(place) && (
            <Spinner className={styles.working} size="extra-tiny" aria-label={texts.places.working} />
          )}
          {place === 'collect' && missing > 0 && (
            <span className={styles.count} title={texts.places.missing(missing)}>
              {texts.count(missing)}
            </span>
          )}
          {place === 'check' && errors > 0 && (
            <span className={mergeClasses(styles.count, styles.errors)} title={texts.places.errors(errors)}>
              {texts.count(errors)}
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}

export function panelOf(place: Occasion): string {
  return `${PLACES}-panel-${place}`;
}
