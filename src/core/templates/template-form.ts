import { askedFieldsOf, TABLES, type Field, type FieldType, type TableKey } from '../registry';
import type { Band, Entry, FormPlan } from '../report';
import type { Locale } from '../words/settings';
import { TEMPLATE_FORM_TEXTS } from '../../locales';
import { entryForm } from './entry-rules';

const CODES: ReadonlySet<FieldType> = new Set(['id18', 'uscc', 'vcode', 'phone']);

/** A column: its header as it is written, and what is typed under it. */
interface FormColumn {
  readonly header: string;
  readonly field: Field;
}

/**
 * An empty registry sheet: a list of one blank row under its header, with what each column takes. Headers are
 * Chinese in every language, for they are what a sheet is known by.
 */
export function templateForm(table: TableKey, locale: Locale): FormPlan {
  const columns = columnsOf(table);
  return {
    name: TABLES[table].sheet,
    widths: columns.map(widthOf),
    headerRow: 1,
    bands: bandsOf(columns, TABLES[table].sheet),
    entries: columns.flatMap((column, index) => [
      { row: 0, column: index, rows: 1, columns: 1, entry: headerEntry(column, locale) },
      { row: 1, column: index, rows: null, columns: 1, entry: fieldEntry(column, columns, locale) },
    ]),
    codes: columns.flatMap(({ field }, index) => (isCode(field) ? [index] : [])),
  };
}

/** Of such a column digits tell: as a number it would lose the last ones, or the first. */
function isCode({ type, key, ref }: Field): boolean {
  return type !== 'text' ? CODES.has(type) : key || ref !== null;
}

function columnsOf(table: TableKey): FormColumn[] {
  return askedFieldsOf(table).map(([, field]) => ({ header: headerOf(field), field }));
}

/** A required column is marked by a star, an amount by its unit; a reader takes both off again. */
function headerOf({ header, required, type }: Field): string {
  return `${required ? '*' : ''}${header}${type === 'money' ? '(万元)' : ''}`;
}

/** Headers that would need more than this beside the button of their filter run over two lines. */
const WIDEST_HEADER = 13;

function widthOf({ header, field }: FormColumn): number {
  const letters = [...header].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0);
  return Math.max(entryForm(field).width, Math.min(letters + 3, WIDEST_HEADER));
}

function bandsOf(columns: readonly FormColumn[], table: string): Band[] {
  return [
    { role: 'header', rows: 1, formats: [], cell: (_, column) => columns[column]?.header ?? null },
    {
      role: 'body',
      rows: 1,
      formats: columns.map(({ field }) => entryForm(field).format),
      table,
      cell: () => null,
    },
  ];
}

function fieldEntry({ field }: FormColumn, columns: readonly FormColumn[], locale: Locale): Entry {
  const words = TEMPLATE_FORM_TEXTS[locale];
  const { type, required, key, ref, header } = field;
  const kind = words.types[type];
  const others = columns.flatMap((column) =>
    column.field.key && column.field !== field ? [column.field.header] : [],
  );
  const parts = [
    required ? words.required : words.optional,
    kind,
    ...(key ? [words.key(others)] : []),
    ...(ref && ref.isOpen !== true ? [words.refers(TABLES[ref.table].sheet)] : []),
  ];
  return {
    rule: entryForm(field).rule,
    hint: { title: header, text: parts.join(words.separator) },
    refusal: words.refusal(kind),
  };
}

function headerEntry({ header }: FormColumn, locale: Locale): Entry {
  const words = TEMPLATE_FORM_TEXTS[locale];
  return {
    rule: { kind: 'exactly', text: header },
    hint: { title: words.header, text: words.headerHint },
    refusal: words.headerRefusal(header),
  };
}
