import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { FigureTable, useViewStyles } from '../kit';
import { useWords } from '../look';
import { OVERVIEW_TEXTS } from './texts';

interface PictureSectionProps {
  readonly heading: string;
  /** What the picture says, in a sentence or two. */
  readonly said: string;
  /** The same in figures, all of it; null where there are none. */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  /** Stands between the sentence and the picture. */
  readonly choice?: ReactNode;
  readonly actions?: ReactNode;
  /** What came of them. */
  readonly told?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '&:last-child': { borderBottomStyle: 'none' },
  },
  said: { margin: 0 },
  table: { overflowX: 'auto' },
});

/** A picture under its heading, with what it says in words and, on demand, as a table. */
export function PictureSection({ heading, said, table, children, ...beside }: PictureSectionProps) {
  const { choice, actions, told } = beside;
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(OVERVIEW_TEXTS);
  const [isOpen, setOpen] = useState(false);
  const [title, below] = [useId(), useId()];
  return (
    <section className={styles.root} aria-labelledby={title}>
      <h3 id={title} className={view.title}>
        {heading}
      </h3>
      {choice}
      <p className={styles.said}>{said}</p>
      {children}
      {(table !== null || actions !== undefined) && (
        <div className={view.actions}>
          {actions}
          {table && (
            <Button
              size="small"
              aria-expanded={isOpen}
              aria-controls={below}
              aria-describedby={title}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {isOpen ? words.hideTable : words.table}
            </Button>
          )}
        </div>
      )}
      {told}
      <div id={below} className={styles.table} hidden={!isOpen}>
        {isOpen && table && <FigureTable {...table} />}
      </div>
    </section>
  );
}
