import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { RowChange, TableChanges, Verification } from '../../core/verification';
import { sealSentences, verdictOf } from '../../locales';
import { LineList, ListLine, useViewStyles, type Destination } from '../kit';
import { useTexts, useWords } from '../look';
import { SEALING_TEXTS } from './texts';

interface VerificationResultProps {
  readonly verification: Verification;
  onJump(to: Destination): void;
}

/** Rows of a table that are shown. */
const SHOWN = 50;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  sheet: { paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** How the workbook stands to one seal. */
export function VerificationResult({ verification, onJump }: VerificationResultProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { scheme } = useWords(SEALING_TEXTS);
  const { locale } = useTexts();
  const words = sealSentences[locale];
  const { code, number, records, isUnchanged, tables, steering, sheets, looks, recordChanges, outside } =
    verification;
  const beside = [
    ...recordChanges.map(words.record),
    ...looks.map(words.look),
    ...outside.map(words.outside),
  ];
  return (
    <section className={view.stack} aria-label={words.stamp(verification)}>
      <h2 className={view.title}>{words.stamp(verification)}</h2>
      <MessageBar intent={isUnchanged ? 'success' : 'warning'} layout="multiline" role="status">
        <MessageBarBody>{verdictOf(verification, locale)}</MessageBarBody>
      </MessageBar>
      <div>{words.code(code)}</div>
      <div className={view.quiet}>{words.number(number, records)}</div>
      <div className={view.quiet}>{words.limits}</div>
      {tables.map((changes) => (
        <TableResult key={changes.table} changes={changes} onJump={onJump} />
      ))}
      {steering.length > 0 && (
        <div>
          <h3 className={styles.title}>{scheme}</h3>
          <LineList look="bulleted">
            {steering.map((change) => (
              <ListLine key={change.where}>{words.steering(change)}</ListLine>
            ))}
          </LineList>
        </div>
      )}
      {[...sheets.map(words.sheet), ...beside].map((sentence) => (
        <div key={sentence} className={styles.sheet}>
          {sentence}
        </div>
      ))}
    </section>
  );
}

function TableResult({ changes, onJump }: { changes: TableChanges; onJump(to: Destination): void }) {
  const styles = useStyles();
  const words = sealSentences[useTexts().locale];
  const rows = changes.rows.slice(0, SHOWN);
  const unlisted = changes.added + changes.removed + changes.changed - rows.length;
  return (
    <div>
      <h3 className={styles.title}>{words.table(changes)}</h3>
      <LineList look="bulleted">
        {rows.map((row) => (
          <ChangedRow key={`${row.change} ${row.sheet} ${row.row}`} row={row} onJump={onJump} />
        ))}
      </LineList>
      {unlisted > 0 && rows.length > 0 && words.more(unlisted)}
    </div>
  );
}

/** A row that is gone has no place to go to. */
function ChangedRow({ row, onJump }: { row: RowChange; onJump(to: Destination): void }) {
  const text = sealSentences[useTexts().locale].row(row);
  if (row.change === 'removed') return <ListLine>{text}</ListLine>;
  return <ListLine place={text} to={{ sheet: row.sheet, row: row.row, columnIndex: null }} onJump={onJump} />;
}
