import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { useViewStyles } from './styles';
import { Failures } from './task-status';
import { useJump } from './use-jump';

interface WrittenSheetsProps {
  readonly ledger: Pick<LedgerPort, 'jumpTo' | 'activate'>;
  /** Names of sheets. */
  readonly sheets: readonly string[];
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** The sheets that were written, each a way to it. */
export function WrittenSheets({ ledger, sheets }: WrittenSheetsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { written } = useTexts().texts;
  const jump = useJump(ledger);
  if (sheets.length === 0) return null;
  return (
    <div className={view.stack}>
      <ul className={styles.list} aria-label={written.heading}>
        {sheets.map((sheet) => (
          <li key={sheet} className={styles.item}>
            <DocumentTable20Regular aria-hidden className={styles.icon} />
            <Link
              as="button"
              className={view.link}
              aria-label={written.open(sheet)}
              onClick={() => {
                jump.goTo({ sheet, row: null, columnIndex: null });
              }}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      <Failures of={[jump]} />
    </div>
  );
}
