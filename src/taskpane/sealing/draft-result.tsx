import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { SealDraft } from '../../ledger';
import { LineList, ListLine, useViewStyles } from '../kit';
import { useWords } from '../look';
import { SEALING_TEXTS } from './texts';

interface DraftResultProps {
  readonly draft: SealDraft;
  readonly locked: boolean;
  onSeal(): void;
}

/** Addresses that are named of a sheet. */
const NAMED = 5;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  bar: { width: '100%' },
});

/** What would be sealed, and whether it is what the registry gives. */
export function DraftResult({
  draft: { year, sheets, errors, differing, replaces },
  locked,
  onSeal,
}: DraftResultProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(SEALING_TEXTS);
  return (
    <section className={styles.root} aria-label={words.draft(year)}>
      <span>{words.draft(year)}</span>
      {replaces && <span>{words.replaces}</span>}
      <LineList look="bulleted">
        {sheets.map((sheet) => (
          <ListLine key={sheet}>{sheet}</ListLine>
        ))}
      </LineList>
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
      {errors.length > 0 && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>
            {words.openErrors(errors.reduce((sum, { count }) => sum + count, 0))}
            <LineList look="bulleted">
              {errors.map(({ rule, title, count }) => (
                <ListLine key={rule}>{words.errorsOf(title, count)}</ListLine>
              ))}
            </LineList>
          </MessageBarBody>
        </MessageBar>
      )}
      <span className={view.quiet}>{words.finalHint}</span>
      <Button appearance="primary" disabledFocusable={locked} onClick={onSeal}>
        {words.seal(year)}
      </Button>
    </section>
  );
}
