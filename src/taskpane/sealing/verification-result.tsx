import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { RowChange, TableChanges, Verification } from '../../core/verification';
import { sealSentences } from '../../locales';
import type { Place } from '../ledger-port';
import { useTexts } from '../look';

interface VerificationResultProps {
  readonly verification: Verification;
  onJump(place: Place): void;
}

/** Rows of a table that are shown. */
const SHOWN = 50;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  code: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  jump: {
    minWidth: 0,
    padding: 0,
    height: 'auto',
    textAlign: 'start',
    color: tokens.colorBrandForeground1,
  },
});

/** How the workbook stands to one seal. */
export function VerificationResult({ verification, onJump }: VerificationResultProps) {
  const styles = useStyles();
  const { locale, texts } = useTexts();
  const words = sealSentences[locale];
  const { code, isUnchanged, tables, steering, sheets } = verification;
  return (
    <section className={styles.root} aria-label={words.stamp(verification)}>
      <h2 className={styles.heading}>{words.stamp(verification)}</h2>
      <MessageBar intent={isUnchanged ? 'success' : 'warning'} layout="multiline" role="status">
        <MessageBarBody>{isUnchanged ? words.unchanged : words.changed}</MessageBarBody>
      </MessageBar>
      <div className={styles.code}>{words.code(code)}</div>
      {tables.map((changes) => (
        <TableResult key={changes.table} changes={changes} onJump={onJump} />
      ))}
      {steering.length > 0 && (
        <div>
          <h3 className={styles.title}>{texts.sealing.scheme}</h3>
          <ul className={styles.list}>
            {steering.map((change) => (
              <li key={change.where}>{words.steering(change)}</li>
            ))}
          </ul>
        </div>
      )}
      {sheets.map((changes) => (
        <div key={changes.sheet} className={styles.list}>
          {words.sheet(changes)}
        </div>
      ))}
    </section>
  );
}

function TableResult({ changes, onJump }: { changes: TableChanges; onJump(place: Place): void }) {
  const styles = useStyles();
  const { locale } = useTexts();
  const words = sealSentences[locale];
  const rows = changes.rows.slice(0, SHOWN);
  const unlisted = changes.added + changes.removed + changes.changed - rows.length;
  return (
    <div>
      <h3 className={styles.title}>{words.table(changes)}</h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.change} ${row.sheet} ${String(row.row)}`}>
            <ChangedRow row={row} onJump={onJump} />
          </li>
        ))}
      </ul>
      {unlisted > 0 && rows.length > 0 && words.more(unlisted)}
    </div>
  );
}

/** A row that is gone has no place to go to. */
function ChangedRow({ row, onJump }: { row: RowChange; onJump(place: Place): void }) {
  const styles = useStyles();
  const { locale } = useTexts();
  const text = sealSentences[locale].row(row);
  if (row.change === 'removed') return text;
  return (
    <Button
      appearance="transparent"
      className={styles.jump}
      onClick={() => {
        onJump({ sheet: row.sheet, row: row.row, columnIndex: null });
      }}
    >
      {text}
    </Button>
  );
}
