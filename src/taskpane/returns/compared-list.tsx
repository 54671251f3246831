import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetter } from '../../core/registry';
import { NOBODY, type ComparedItem } from '../../core/returns';
import type { Place } from '../ledger-port';
import { jumpLook, useTexts } from '../look';

/** Items that are shown at first, and added at a time. */
const SHOWN = 50;

interface ComparedListProps {
  /** Those of a place lie together. */
  readonly items: readonly ComparedItem[];
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  place: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  jump: jumpLook,
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Findings under the township that has to answer for them. */
export function ComparedList({ items, onJump }: ComparedListProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      {placesOf(items.slice(0, shown)).map(({ place, own }) => (
        <section key={place} aria-label={place === NOBODY ? texts.returns.nobody : place}>
          <h2 className={styles.place}>{place === NOBODY ? texts.returns.nobody : place}</h2>
          <ul className={styles.list}>
            {own.map((item) => (
              <ComparedLine key={item.identity} item={item} onJump={onJump} />
            ))}
          </ul>
        </section>
      ))}
      {items.length > shown && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {texts.returns.more(items.length - shown)}
        </Button>
      )}
    </>
  );
}

function ComparedLine({ item, onJump }: { item: ComparedItem; onJump: ComparedListProps['onJump'] }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { at, rule, sheet, key, message, first } = item;
  return (
    <li className={styles.item}>
      <div>
        {at ? (
          <Button
            appearance="transparent"
            className={styles.jump}
            onClick={() => {
              onJump(at);
            }}
          >
            {`${at.sheet}!${columnLetter(at.columnIndex ?? 0)}${String(at.row)}`}
          </Button>
        ) : (
          <span className={styles.quiet}>{[sheet, key].filter((text) => text !== '').join(' ')}</span>
        )}{' '}
        <span className={styles.quiet}>{rule}</span>
      </div>
      <div>{message}</div>
      {first !== null && <div className={styles.quiet}>{texts.returns.first(first)}</div>}
    </li>
  );
}

function placesOf(
  items: readonly ComparedItem[],
): { readonly place: string; readonly own: ComparedItem[] }[] {
  const places = new Map<string, ComparedItem[]>();
  for (const item of items) {
    const own = places.get(item.place);
    if (own) own.push(item);
    else places.set(item.place, [item]);
  }
  return [...places].map(([place, own]) => ({ place, own }));
}
