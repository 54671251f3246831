import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  fieldsOf,
  type ColumnMapping,
  type MappingChoice,
  type SheetMapping,
  type TableKey,
} from '../../core/registry';
import { useWords } from '../look';
import { withField } from './change-choice';
import { MAPPING_TEXTS } from './texts';

interface ColumnFieldsProps {
  readonly sheet: SheetMapping;
  readonly table: TableKey;
  readonly choices: readonly MappingChoice[];
  readonly locked: boolean;
  onDecide(choices: readonly MappingChoice[]): void;
}

const NOT_READ = '';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  missing: { margin: 0, color: tokens.colorStatusDangerForeground3 },
});

/** For each column of the sheet the field that it is read as, and which required fields have none. */
export function ColumnFields({ sheet, table, choices, locked, onDecide }: ColumnFieldsProps) {
  const styles = useStyles();
  const words = useWords(MAPPING_TEXTS);
  const fields = fieldsOf(table);
  const headerOf = (key: string): string => fields.find(([name]) => name === key)?.[1].header ?? key;
  return (
    <div className={styles.root}>
      {sheet.missing.length > 0 && (
        <p className={styles.missing}>{words.missing(sheet.missing.map(headerOf).join('、'))}</p>
      )}
      {sheet.columns.map((column) => (
        <Field
          key={column.letter}
          orientation="horizontal"
          label={words.column(column.letter, column.header.trim())}
          {...hintOf(column, headerOf, words.repeats)}
        >
          <Select
            size="small"
            value={column.field ?? NOT_READ}
            disabled={locked}
            onChange={(_, { value }) => {
              onDecide(withField(choices, sheet, column.name, value === NOT_READ ? null : value));
            }}
          >
            <option value={NOT_READ}>{words.unread}</option>
            {fields.map(([key, field]) => (
              <option key={key} value={key}>
                {field.required ? words.required(field.header) : field.header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

function hintOf(
  { repeats }: ColumnMapping,
  headerOf: (key: string) => string,
  sentence: (field: string) => string,
): { hint?: string } {
  return repeats === null ? {} : { hint: sentence(headerOf(repeats)) };
}
