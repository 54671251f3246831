import { makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { Severity } from '../../core/rules';
import { usePaneKeys } from '../kit';
import { SeverityIcon, useTexts } from '../look';

export interface ShownGroup {
  readonly id: string;
  /** Of a rule. */
  readonly code?: string;
  readonly title: string;
  readonly count: number;
  /** The gravest in it. */
  readonly severity: Severity;
}

interface GroupListProps {
  readonly label: string;
  readonly groups: readonly ShownGroup[];
  onOpen(id: string): void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto 16px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground3 },
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  title: { overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  none: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

/** Groups of findings with their counts. Arrow keys move between them, and Tab passes them in one step. */
export function GroupList({ label, groups, onOpen }: GroupListProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const arrows = useArrowNavigationGroup({ axis: 'both' });
  const [first] = groups;
  usePaneKeys({
    F8: () => {
      if (first) onOpen(first.id);
    },
  });
  if (groups.length === 0) return <p className={styles.none}>{texts.findings.noGroups}</p>;
  return (
    <ul className={styles.list} aria-label={label} {...arrows}>
      {groups.map(({ id, code, title, count, severity }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.group}
            onClick={() => {
              onOpen(id);
            }}
          >
            <SeverityIcon severity={severity} label={texts.severities[severity]} />
            <span className={styles.title}>
              {code !== undefined && <span className={styles.id}>{code}</span>}
              {title}
            </span>
            <span className={styles.count}>{texts.count(count)}</span>
            <ChevronRight16Regular aria-hidden className={styles.quiet} />
          </button>
        </li>
      ))}
    </ul>
  );
}
