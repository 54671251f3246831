import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { WrittenSheet } from '../ledger-port';
import { FailureBar, useTexts } from '../look';

interface WrittenResultProps {
  readonly sheets: readonly Pick<WrittenSheet, 'sheet'>[];
  activate(sheet: string): Promise<void>;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** The sheets that were written, each a way to it. */
export function WrittenResult({ sheets, activate }: WrittenResultProps) {
  const styles = useStyles();
  const { written } = useTexts().texts;
  const [failure, setFailure] = useState<Failure | null>(null);
  if (sheets.length === 0) return null;
  const open = (sheet: string): void => {
    setFailure(null);
    activate(sheet).catch((error: unknown) => {
      setFailure(failureOf(error));
    });
  };
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={written.heading}>
        {sheets.map(({ sheet }) => (
          <li key={sheet} className={styles.item}>
            <DocumentTable20Regular aria-hidden className={styles.icon} />
            <Link
              as="button"
              aria-label={written.open(sheet)}
              onClick={() => {
                open(sheet);
              }}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      {failure && <FailureBar failure={failure} />}
    </div>
  );
}
