import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { SealDraft } from '../../ledger';
import { useTexts } from '../look';

interface DraftResultProps {
  readonly draft: SealDraft;
  readonly locked: boolean;
  onSeal(): void;
}

/** Addresses that are named of a sheet. */
const NAMED = 5;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  bar: { width: '100%' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What would be sealed, and whether it is what the registry gives. */
export function DraftResult({ draft: { year, sheets, differing }, locked, onSeal }: DraftResultProps) {
  const styles = useStyles();
  const { sealing: words } = useTexts().texts;
  return (
    <section className={styles.root} aria-label={words.draft(year)}>
      <span>{words.draft(year)}</span>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <MessageBar
        className={styles.bar}
        intent={differing.length === 0 ? 'success' : 'warning'}
        layout="multiline"
      >
        <MessageBarBody>
          {differing.length === 0 ? words.agrees : words.differs}
          {differing.map(({ sheet, changed, cells }) => (
            <div key={sheet}>
              {words.differing(
                sheet,
                changed,
                cells.slice(0, NAMED).join('、') + (changed > NAMED ? '…' : ''),
              )}
            </div>
          ))}
        </MessageBarBody>
      </MessageBar>
      <span className={styles.quiet}>{words.finalHint}</span>
      <Button appearance="primary" disabledFocusable={locked} onClick={onSeal}>
        {words.seal(year)}
      </Button>
    </section>
  );
}
