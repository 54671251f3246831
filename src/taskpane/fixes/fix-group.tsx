import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fix } from '../../core/fixes';
import type { Place } from '../ledger-port';
import { jumpLook, useTexts } from '../look';
import { cellOf } from './cells';

/** Rows that a group shows at first, and adds at a time. */
const SHOWN = 50;

interface FixGroupProps {
  readonly name: string;
  readonly fixes: readonly Fix[];
  readonly chosen: ReadonlySet<Fix>;
  readonly locked: boolean;
  onChoose(fixes: readonly Fix[], isChosen: boolean): void;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  group: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start' },
  words: { paddingTop: '6px', paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  place: jumpLook,
  from: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  to: { fontWeight: tokens.fontWeightSemibold },
});

/** The fixes of one rule: all at once, or one by one. */
export function FixGroup({ name, fixes, chosen, locked, onChoose, onJump }: FixGroupProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [shown, setShown] = useState(SHOWN);
  const count = fixes.filter((fix) => chosen.has(fix)).length;
  return (
    <section className={styles.group} aria-label={name}>
      <Checkbox
        label={texts.withCount(name, fixes.length)}
        disabled={locked}
        checked={count === 0 ? false : count === fixes.length ? true : 'mixed'}
        onChange={(_, { checked }) => {
          onChoose(fixes, checked === true);
        }}
      />
      <ul className={styles.list}>
        {fixes.slice(0, shown).map((fix) => (
          <li key={keyOf(fix)} className={styles.row}>
            <Checkbox
              aria-label={`${cellOf(fix)} ${fix.shownFrom || texts.fixes.blank} → ${fix.shownTo}`}
              disabled={locked}
              checked={chosen.has(fix)}
              onChange={(_, { checked }) => {
                onChoose([fix], checked === true);
              }}
            />
            <div className={styles.words}>
              <Button
                appearance="transparent"
                className={styles.place}
                onClick={() => {
                  onJump({ sheet: fix.sheet, row: fix.row, columnIndex: fix.column });
                }}
              >
                {cellOf(fix)}
              </Button>
              <div>
                {texts.label(fix.header)}
                <span className={styles.from}>{fix.shownFrom || texts.fixes.blank}</span> →{' '}
                <span className={styles.to}>{fix.shownTo}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {fixes.length > shown && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {texts.fixes.more(fixes.length - shown)}
        </Button>
      )}
    </section>
  );
}

function keyOf(fix: Fix): string {
  return `${fix.rule ?? ''} ${cellOf(fix)}`;
}
