import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import {
  TABLE_KEYS,
  TABLES,
  type MappingChoice,
  type SheetMapping,
  type TableKey,
} from '../../core/registry';
import { useViewStyles } from '../kit';
import { useWords } from '../look';
import { withoutChoice, withTable } from './change-choice';
import { ColumnFields } from './column-fields';
import { MAPPING_TEXTS } from './texts';

interface SheetItemProps {
  readonly sheet: SheetMapping;
  readonly choices: readonly MappingChoice[];
  /** The sheet holds other lists, too. */
  readonly isOneOfSeveral: boolean;
  readonly locked: boolean;
  onDecide(choices: readonly MappingChoice[]): void;
}

const NO_TABLE = '';

const useStyles = makeStyles({
  header: { '& > button': { paddingLeft: 0, paddingRight: 0 } },
  name: { display: 'grid', textAlign: 'start', minWidth: 0, overflowWrap: 'anywhere' },
  missing: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground3 },
  panel: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, paddingBottom: tokens.spacingVerticalM },
});

/** One sheet: what it is taken for and how surely, closed; its columns to be corrected, opened. */
export function SheetItem({ sheet, choices, isOneOfSeveral, locked, onDecide }: SheetItemProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MAPPING_TEXTS);
  const { table, missing, unread } = sheet;
  const decide = (chosen: TableKey | null): void => {
    onDecide(withTable(choices, sheet, chosen));
  };
  return (
    <AccordionItem value={listIdOf(sheet)}>
      <AccordionHeader className={styles.header} expandIconPosition="end">
        <span className={styles.name}>
          <span>
            {sheet.isHidden ? words.hidden(sheet.sheet) : sheet.sheet}
            {isOneOfSeveral && words.fromRow(sheet.headerRow)}
          </span>
          {unread ? (
            <span className={styles.missing}>{words.reasons[unread.reason](namesOf(unread.tables))}</span>
          ) : (
            <span className={view.quiet}>
              {table === null
                ? words.notRead
                : words.readAs(TABLES[table].sheet, Math.round(sheet.certainty * 100), sheet.isDecided)}
            </span>
          )}
          {missing.length > 0 && <span className={styles.missing}>{words.lacks(missing.length)}</span>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {unread && unread.missing.length > 0 && unread.reason !== 'copy' && (
          <p className={view.quiet}>{words.found(unread.recognised.join('、'), unread.missing.join('、'))}</p>
        )}
        {unread && unread.tables.length > 0 && (
          <div className={view.actions}>
            {unread.tables.map((key) => (
              <Button
                key={key}
                size="small"
                disabledFocusable={locked}
                onClick={() => {
                  decide(key);
                }}
              >
                {words.readIt(TABLES[key].sheet)}
              </Button>
            ))}
          </div>
        )}
        <Field label={words.table} hint={words.headerRow(sheet.headerRow)}>
          <Select
            value={table ?? NO_TABLE}
            disabled={locked}
            onChange={(_, { value }) => {
              decide(TABLE_KEYS.find((key) => key === value) ?? null);
            }}
          >
            <option value={NO_TABLE}>{words.noTable}</option>
            {TABLE_KEYS.map((key) => (
              <option key={key} value={key}>
                {TABLES[key].sheet}
              </option>
            ))}
          </Select>
        </Field>
        {table !== null && (
          <ColumnFields sheet={sheet} table={table} choices={choices} locked={locked} onDecide={onDecide} />
        )}
        {sheet.isDecided && (
          <Button
            size="small"
            disabledFocusable={locked}
            onClick={() => {
              onDecide(withoutChoice(choices, sheet));
            }}
          >
            {words.forget}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Several lists may stand in one sheet. */
export function listIdOf({ sheet, headerRow }: SheetMapping): string {
  return `${sheet} ${headerRow}`;
}

function namesOf(tables: readonly TableKey[]): string {
  return tables.map((table) => TABLES[table].sheet).join('、');
}
