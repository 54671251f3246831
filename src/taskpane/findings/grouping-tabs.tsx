import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useArrowKeys, useTexts } from '../look';

export type Grouping = 'rule' | 'sheet' | 'all';

const GROUPINGS = ['rule', 'sheet', 'all'] as const satisfies readonly Grouping[];

interface GroupingTabsProps {
  readonly selected: Grouping;
  /** Id of the panel below. */
  readonly panelId: string;
  onSelect(grouping: Grouping): void;
}

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalS}` },
  tab: {
    position: 'relative',
    padding: `6px ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    '&:hover': { textDecorationLine: 'underline' },
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '&::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      // A border, not a background: it stays where the system chooses the colours.
      borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

/** How findings are put together. Fluent's TabList keeps focusable stand-ins in the page, so these are our own. */
export function GroupingTabs({ selected, panelId, onSelect }: GroupingTabsProps) {
  const styles = useStyles();
  const { findings } = useTexts().texts;
  const words: Readonly<Record<Grouping, string>> = {
    rule: findings.byRule,
    sheet: findings.bySheet,
    all: findings.all,
  };
  const arrows = useArrowKeys(GROUPINGS.indexOf(selected));
  return (
    <div role="tablist" aria-label={findings.grouping} className={styles.root} {...arrows.container}>
      {GROUPINGS.map((grouping, index) => (
        <button
          key={grouping}
          type="button"
          role="tab"
          id={`${panelId}-${grouping}`}
          aria-selected={grouping === selected}
          aria-controls={panelId}
          tabIndex={arrows.tabIndex(index)}
          className={mergeClasses(styles.tab, grouping === selected && styles.selected)}
          onClick={() => {
            onSelect(grouping);
          }}
        >
          {words[grouping]}
        </button>
      ))}
    </div>
  );
}
