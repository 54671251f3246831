import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { JumpLink, type JumpLinkProps } from './jump-link';
import { useViewStyles } from './styles';
import type { Destination } from './use-jump';

interface LineListProps {
  readonly label?: string;
  readonly look?: 'ruled' | 'plain' | 'bulleted';
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, overflowWrap: 'anywhere' },
  plain: { listStyleType: 'none' },
  ruled: {
    listStyleType: 'none',
    '& > li': {
      padding: `${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  bulleted: { paddingLeft: tokens.spacingHorizontalL },
  ticked: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start' },
  besideBox: { paddingTop: '6px' },
});

/** Lines one below the other, each a place and what is said of it. */
export function LineList({ label, look = 'ruled', children }: LineListProps) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={mergeClasses(styles.list, styles[look])}>
      {children}
    </ul>
  );
}

interface ListLineProps<D extends Destination> extends Pick<JumpLinkProps<D>, 'look' | 'title'> {
  readonly place?: string;
  /** Where the place leads; null where it leads nowhere. */
  readonly to?: D | null;
  /** A box to be ticked, before everything else. */
  readonly box?: ReactNode;
  /** Stands beside the place. */
  readonly beside?: ReactNode;
  /** The sentence, below. */
  readonly children?: ReactNode;
  onJump?(to: D): void;
}

/** One line: a place with the way there, and the sentence on it. */
export function ListLine<D extends Destination>({
  place,
  to,
  box,
  beside,
  children,
  onJump,
  ...link
}: ListLineProps<D>) {
  const styles = useStyles();
  const view = useViewStyles();
  const isPlaced = place !== undefined || beside !== undefined;
  const words = (
    <>
      {isPlaced && (
        <div>
          {place !== undefined &&
            (to && onJump ? (
              <JumpLink text={place} to={to} onJump={onJump} {...link} />
            ) : (
              <span className={view.quiet}>{place}</span>
            ))}{' '}
          {beside}
        </div>
      )}
      {children}
    </>
  );
  if (box === undefined) return <li>{words}</li>;
  return (
    <li className={styles.ticked}>
      {box}
      <div className={styles.besideBox}>{words}</div>
    </li>
  );
}
