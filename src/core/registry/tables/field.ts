import { z } from '../../words/zod';
import { codeList, type CodeList } from './codes/code-list';
import { yesNoList } from './codes/yes-no';
import type { Reference } from './reference';
import type { TableKey } from './table-key';

/** What a cell of a registry column means. `money` is 万元 (10 000 yuan), up to 4 decimals. */
export type FieldType =
  | 'text'
  | 'int'
  | 'num'
  | 'money'
  | 'date'
  | 'year'
  | 'bool'
  | 'enum'
  | 'id18'
  | 'uscc'
  | 'vcode'
  | 'phone';

export type Spelling = 'exact' | 'name' | 'village' | 'head';

/** A column of a registry table, declared once; mapping, checks, templates and docs derive from it. */
export interface Field {
  readonly type: FieldType;
  /** The Chinese header a clerk sees. */
  readonly header: string;
  /** Other headers read as this column, compared after `normaliseHeader`. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** Part of the table's key. */
  readonly key: boolean;
  /** The values of an `enum` and of a `bool`, in the order in which a clerk sees them. */
  readonly codes: readonly string[];
  /** How else they are written. */
  readonly list: CodeList;
  /** Whose rows this column names, and how they are found. */
  readonly ref: Reference | null;
  /** Which spellings are one: every letter counts, or all that people write alike of a name, a village, a head. */
  readonly spelling: Spelling;
  /** A text that only names something, such as 户编号: white space inside it means nothing. */
  readonly identifier: boolean;
  /** A date that ends something: a month is its last day. */
  readonly ends: boolean;
  /** Words that say of a date that there is none to tell: such a cell is blank, as one with a mere stroke is. */
  readonly blanks: readonly string[];
  /** Columns of the table that say the same together: where one of these groups is filled, this one may be absent. */
  readonly standIns: readonly (readonly string[])[];
  /** Understood where an office keeps it; no sheet is handed out with it, and none is the poorer without it. */
  readonly spare: boolean;
  /** What a cleaned text has to look like; null where any will do. */
  readonly form: RegExp | null;
  /** The form of a cleaned, non-blank cell: text for text-like types, a number for the others. */
  readonly schema: z.ZodType;
}

/** A column that names rows of another table. */
export interface ReferenceField<T extends TableKey = TableKey> extends Field {
  readonly ref: Reference<T>;
}

/** A column that holds one of a list of codes: what is compared with it must be one of them. */
export interface CodedField<Code extends string = string> extends Field {
  readonly type: 'enum';
  readonly codes: readonly Code[];
}

/** Types whose cells are kept as text in a dictionary; all others are kept as numbers. */
export const TEXT_TYPES: ReadonlySet<FieldType> = new Set(['text', 'enum', 'id18', 'uscc', 'vcode', 'phone']);

/** Characters of a text, at most. */
export const LONGEST_TEXT = 255;

const FORMS: Readonly<Partial<Record<FieldType, RegExp>>> = {
  id18: /^\d{17}[\dX]$/,
  // Units that had none yet go by their organisation code, which is a part of it.
  uscc: /^(?:[0-9A-HJ-NP-RT-UW-Y]{18}|[0-9A-Z]{8}-?[0-9X])$/,
  vcode: /^\d{12}$/,
  phone: /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/,
};

const SCHEMAS: Record<Exclude<FieldType, 'enum'>, z.ZodType> = {
  text: z.string(),
  int: z.int(),
  num: z.number(),
  money: z.number(),
  date: z.number(),
  year: z.int(),
  bool: z.literal([0, 1]),
  id18: formed('id18'),
  uscc: formed('uscc'),
  vcode: formed('vcode'),
  phone: formed('phone'),
};

function formed(type: FieldType): z.ZodType {
  return z.string().regex(FORMS[type] ?? /^/);
}

const NO_CODES = codeList([]);

type Extras = Partial<
  Pick<Field, 'spelling' | 'identifier' | 'ends' | 'blanks' | 'standIns' | 'spare' | 'list'>
>;

/** `marks`: `!` required, `#` part of the key. */
function declare(
  type: FieldType,
  header: string,
  marks: '' | '!' | '#' | '!#',
  aliases: readonly string[],
  { list = NO_CODES, ...extras }: Extras,
): Field {
  return {
    type,
    header,
    aliases,
    codes: list.codes,
    list,
    required: marks.includes('!'),
    key: marks.includes('#'),
    ref: null,
    spelling: 'exact',
    identifier: false,
    ends: false,
    blanks: [],
    standIns: [],
    spare: false,
    form: FORMS[type] ?? null,
    schema: type === 'enum' ? z.enum(list.codes) : SCHEMAS[type],
    ...extras,
  };
}

export function field(
  type: Exclude<FieldType, 'enum'>,
  header: string,
  marks: '' | '!' | '#' | '!#' = '',
  aliases: readonly string[] = [],
  extras: Extras = {},
): Field {
  const list = type === 'bool' ? yesNoList(header) : NO_CODES;
  return declare(type, header, marks, aliases, { list, ...extras });
}

export function coded<Code extends string>(
  header: string,
  marks: '' | '!' | '#' | '!#',
  list: CodeList<Code>,
  aliases: readonly string[] = [],
): CodedField<Code> {
  return { ...declare('enum', header, marks, aliases, { list }), type: 'enum', codes: list.codes };
}

export function refersTo<T extends TableKey>(ref: Reference<T>, field: Field): ReferenceField<T> {
  return { ...field, ref };
}

/** The same columns, not asked for. */
export function spares<F extends Readonly<Record<string, Field>>>(fields: F): F {
  const marked = Object.entries(fields).map(([name, own]) => [name, { ...own, spare: true }]);
  return Object.fromEntries(marked) as F;
}
