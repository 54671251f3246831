import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { TABLE_KEYS, TABLES, type TableKey } from '../../core/registry';
import {
  Failures,
  TaskStatus,
  tickOf,
  useLongWork,
  useSelection,
  useTask,
  useViewStyles,
  ViewHead,
  WrittenSheets,
  type ToolViewProps,
} from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useWords } from '../look';
import { TEMPLATE_TEXTS } from './texts';

const useStyles = makeStyles({
  tables: { display: 'grid', padding: tokens.spacingVerticalS },
  made: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  words: { display: 'grid', overflowWrap: 'anywhere' },
});

/** Empty registry sheets: those chosen are added to the workbook. */
export function TemplatesView({ ledger, onBack }: ToolViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(TEMPLATE_TEXTS);
  const looking = useTask<ReadonlyMap<TableKey, readonly string[]>>();
  /** Comes to the sheets that were made. */
  const adding = useTask<readonly string[]>();
  const selection = useSelection<TableKey>();
  const { chosen, choose } = selection;
  const added = adding.outcome ?? [];
  const locked = useLongWork().isUnderWay || adding.isBusy;
  const tick = tickOf(TABLE_KEYS, selection);

  const { run: look } = looking;
  useEffect(() => {
    look(() => presentIn(ledger));
  }, [ledger, look]);

  const add = (): void => {
    selection.clear();
    adding.run(async () => {
      const sheets = await ledger.templates.add(TABLE_KEYS.filter((table) => chosen.has(table)));
      look(() => presentIn(ledger));
      return sheets;
    });
  };
  return (
    <div>
      <ViewHead help="guide-templates" heading={words.heading} about={words.about} onBack={onBack}>
        <div className={view.actions}>
          <Button appearance="primary" disabledFocusable={locked || chosen.size === 0} onClick={add}>
            {words.add(chosen.size)}
          </Button>
          <Checkbox
            label={words.all}
            checked={tick}
            onChange={() => {
              choose(TABLE_KEYS, tick !== true);
            }}
          />
        </div>
        <TaskStatus isBusy={adding.isBusy} working={words.adding}>
          {added.length > 0 && <p className={view.quiet}>{words.added(added.length)}</p>}
        </TaskStatus>
        <Failures of={[looking, adding]} />
      </ViewHead>
      <div className={styles.made}>
        <WrittenSheets ledger={ledger} sheets={added} />
      </div>
      <div className={styles.tables} role="group" aria-label={words.tables}>
        {TABLE_KEYS.map((table) => (
          <Checkbox
            key={table}
            checked={chosen.has(table)}
            onChange={(_, { checked }) => {
              choose([table], checked === true);
            }}
            label={<TableName table={table} present={looking.outcome?.get(table) ?? []} />}
          />
        ))}
      </div>
    </div>
  );
}

/** A table, and the workbook's sheets of it, as far as they are known yet. */
function TableName({ table, present }: { table: TableKey; present: readonly string[] }) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(TEMPLATE_TEXTS);
  return (
    <span className={styles.words}>
      <span>{TABLES[table].sheet}</span>
      {present.length > 0 && <span className={view.quiet}>{words.present(present)}</span>}
    </span>
  );
}

async function presentIn(ledger: Pick<LedgerPort, 'mapSheets'>): Promise<Map<TableKey, readonly string[]>> {
  const present = new Map<TableKey, readonly string[]>();
  for (const { table, sheet } of (await ledger.mapSheets()).sheets)
    if (table !== null) present.set(table, [...(present.get(table) ?? []), sheet]);
  return present;
}
