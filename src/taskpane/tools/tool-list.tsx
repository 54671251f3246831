import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../look';

export interface Tool {
  readonly name: string;
  readonly hint: string;
  open(): void;
}

interface ToolListProps {
  readonly tools: readonly Tool[];
  /** While a run is under way. */
  readonly locked: boolean;
  /** What is done on the spot. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  tool: { justifyContent: 'space-between', width: '100%', textAlign: 'start' },
  words: { display: 'grid' },
  hint: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** What a clerk reaches for beside the steps. */
export function ToolList({ tools, locked, children }: ToolListProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {texts.tools.heading}
      </h2>
      {children}
      <ul className={styles.list}>
        {tools.map(({ name, hint, open }) => (
          <li key={name}>
            <Button
              className={styles.tool}
              appearance="subtle"
              icon={<ChevronRight16Regular />}
              iconPosition="after"
              disabledFocusable={locked}
              onClick={open}
            >
              <span className={styles.words}>
                <span>{name}</span>
                <span className={styles.hint}>{hint}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
