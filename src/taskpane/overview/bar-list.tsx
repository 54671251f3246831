import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Bar, type Segment } from './bar';

export interface BarLine {
  readonly id: string;
  readonly name: string;
  /** Its figures, in words. */
  readonly figures: ReactNode;
  /** What is drawn, and what the bar's whole width stands for; null where the line is no single thing. */
  readonly bar: { readonly segments: readonly Segment[]; readonly whole: number } | null;
  /** Null where there is nothing to be mended. */
  readonly onPress: (() => void) | null;
}

interface BarListProps {
  readonly label: string;
  readonly lines: readonly BarLine[];
  /** What a bar is short of its whole is to be seen. */
  readonly hasTrack: boolean;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  line: {
    position: 'relative',
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    '&:has(> button):hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '20px',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
  },
  // The whole line can be pressed, the bar with it.
  press: {
    cursor: 'pointer',
    '&::after': {
      content: "''",
      position: 'absolute',
      inset: 0,
      borderRadius: tokens.borderRadiusMedium,
    },
    '&:focus-visible': { outlineStyle: 'none' },
    '&:focus-visible::after': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  both: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: 'anywhere' },
  figures: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** Lines of figures, each with its bar below. Arrow keys move between those that lead somewhere. */
export function BarList({ label, lines, hasTrack }: BarListProps) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'both' });
  return (
    <ul className={styles.list} aria-label={label} {...arrows}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <Words line={line} />
          {line.bar && <Bar {...line.bar} hasTrack={hasTrack} />}
        </li>
      ))}
    </ul>
  );
}

function Words({ line: { name, figures, onPress } }: { line: BarLine }) {
  const styles = useStyles();
  const both = (
    <span className={styles.both}>
      <span className={styles.name}>{name}</span> <span className={styles.figures}>{figures}</span>
    </span>
  );
  if (!onPress) return <div className={styles.words}>{both}</div>;
  return (
    <button type="button" className={mergeClasses(styles.words, styles.press)} onClick={onPress}>
      {both}
      <ChevronRight16Regular aria-hidden className={styles.quiet} />
    </button>
  );
}
