import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { TABLE_KEYS, TABLES, type TableKey } from '../../core/registry';
import { FailureBar, useTexts, ViewHead } from '../look';
import { WrittenResult } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { useTemplates } from './use-templates';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  tables: { display: 'grid', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  made: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Empty registry sheets: those chosen are added to the workbook. */
export function TemplatesView({ ledger, onBack }: ToolViewProps) {
  const styles = useStyles();
  const { templates: words } = useTexts().texts;
  const { present, added, isBusy, failure, add } = useTemplates(ledger);
  const [chosen, setChosen] = useState<ReadonlySet<TableKey>>(new Set());
  const isAll = chosen.size === TABLE_KEYS.length;

  const choose = (table: TableKey, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(table);
    else next.delete(table);
    setChosen(next);
  };
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || chosen.size === 0}
            onClick={() => {
              add(TABLE_KEYS.filter((table) => chosen.has(table)));
              setChosen(new Set());
            }}
          >
            {words.add(chosen.size)}
          </Button>
          <Checkbox
            label={words.all}
            checked={isAll || (chosen.size > 0 && 'mixed')}
            onChange={() => {
              setChosen(new Set(isAll ? [] : TABLE_KEYS));
            }}
          />
        </div>
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={words.adding} />}
          {!isBusy && added.length > 0 && <p className={styles.quiet}>{words.added(added.length)}</p>}
        </div>
        {failure && <FailureBar failure={failure} />}
      </ViewHead>
      <div className={styles.made}>
        <WrittenResult
          sheets={added.map((sheet) => ({ sheet }))}
          activate={(sheet) => ledger.activate(sheet)}
        />
      </div>
      <div className={styles.tables} role="group" aria-label={words.tables}>
        {TABLE_KEYS.map((table) => (
          <Checkbox
            key={table}
            checked={chosen.has(table)}
            onChange={(_, { checked }) => {
              choose(table, checked === true);
            }}
            label={
              <span className={styles.words}>
                <span>{TABLES[table].sheet}</span>
                {present.has(table) && (
                  <span className={styles.quiet}>{words.present(present.get(table) ?? [])}</span>
                )}
              </span>
            }
          />
        ))}
      </div>
    </main>
  );
}
