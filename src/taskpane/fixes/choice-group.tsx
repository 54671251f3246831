import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellFix, Fix } from '../../core/fixes';
import type { Place } from '../ledger-port';
import { jumpLook, useTexts } from '../look';
import { cellOf } from './cells';

/** Cells that a group shows at first, and adds at a time. */
const SHOWN = 20;

interface ChoiceGroupProps {
  readonly name: string;
  readonly fixes: readonly Fix[];
  readonly chosen: ReadonlySet<Fix>;
  readonly locked: boolean;
  /** Null takes the choice for a cell back. */
  onChoose(cell: readonly Fix[], fix: Fix | null): void;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  heading: {
    margin: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}`, listStyleType: 'none' },
  cell: { paddingTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  place: jumpLook,
  changes: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Cells that a person must choose for: each candidate with what would be written, and leaving the cell as it is. */
export function ChoiceGroup({ name, fixes, chosen, locked, onChoose, onJump }: ChoiceGroupProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [shown, setShown] = useState(SHOWN);
  const cells = byCell(fixes);
  return (
    <section className={styles.group} aria-label={name}>
      <h2 className={styles.heading}>{texts.fixes.choose(name, cells.length)}</h2>
      <ul className={styles.list}>
        {cells.slice(0, shown).map(([place, candidates]) => {
          const [first] = candidates;
          const taken = candidates.findIndex((fix) => chosen.has(fix));
          return (
            <li key={place} className={styles.cell}>
              <Button
                appearance="transparent"
                className={styles.place}
                onClick={() => {
                  if (first) onJump({ sheet: first.sheet, row: first.row, columnIndex: first.column });
                }}
              >
                {place}
              </Button>{' '}
              {first && `${texts.label(first.header)}${first.shownFrom || texts.fixes.blank}`}
              <RadioGroup
                aria-label={`${place} ${first?.header ?? ''}`}
                disabled={locked}
                value={String(taken)}
                onChange={(_, { value }) => {
                  onChoose(candidates, candidates[Number(value)] ?? null);
                }}
              >
                <Radio value="-1" label={texts.fixes.leave} />
                {candidates.map((fix, index) => (
                  <Radio
                    key={fix.choice}
                    value={String(index)}
                    label={
                      <>
                        {fix.choice}
                        <div className={styles.changes}>{changesOf(fix, texts.fixes.blank)}</div>
                      </>
                    }
                  />
                ))}
              </RadioGroup>
            </li>
          );
        })}
      </ul>
      {cells.length > shown && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {texts.fixes.more(cells.length - shown)}
        </Button>
      )}
    </section>
  );
}

function changesOf(fix: Fix, blank: string): string {
  const change = ({ header, shownFrom, shownTo }: CellFix): string =>
    `${header} ${shownFrom || blank} → ${shownTo}`;
  return [fix, ...(fix.with ?? [])].map(change).join(' · ');
}

function byCell(fixes: readonly Fix[]): [place: string, candidates: readonly Fix[]][] {
  const cells = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const candidates = cells.get(cellOf(fix));
    if (candidates) candidates.push(fix);
    else cells.set(cellOf(fix), [fix]);
  }
  return [...cells];
}
