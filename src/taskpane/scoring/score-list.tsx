import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetter } from '../../core/registry';
import type { Place } from '../ledger-port';
import { jumpLook, useTexts } from '../look';

/** Lines that are shown at first, and added at a time. */
const SHOWN = 50;

export interface ScoreItem {
  readonly at: Place;
  readonly assessor: string | null;
  readonly text: string;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  jump: jumpLook,
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Scores, each a way to its cell. */
export function ScoreList({
  items,
  onJump,
}: {
  items: readonly ScoreItem[];
  onJump: (place: Place) => void;
}) {
  const styles = useStyles();
  const { scoring: words } = useTexts().texts;
  const [shown, setShown] = useState(SHOWN);
  if (items.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map(({ at, assessor, text }) => (
          <li key={`${at.sheet}!${String(at.row)}`} className={styles.item}>
            <div>
              <Button
                appearance="transparent"
                className={styles.jump}
                onClick={() => {
                  onJump(at);
                }}
              >
                {`${at.sheet}!${columnLetter(at.columnIndex ?? 0)}${String(at.row)}`}
              </Button>{' '}
              <span className={styles.quiet}>{assessor}</span>
            </div>
            <div>{text}</div>
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {words.more(items.length - shown)}
        </Button>
      )}
    </>
  );
}
