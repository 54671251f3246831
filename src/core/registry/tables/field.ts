import { z } from '../../zod';
import type { TableKey } from './table-key';

/** What a cell of a registry column means. `money` is 万元 (10 000 yuan), up to 4 decimals. */
export type FieldType =
  'text' | 'int' | 'num' | 'money' | 'date' | 'year' | 'bool' | 'enum' | 'id18' | 'uscc' | 'vcode' | 'phone';

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
  /** The code list of an `enum`. */
  readonly codes: readonly string[];
  /** Spellings of a code that are understood and corrected: spelling -> code. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** The table whose key this column names. */
  readonly ref: TableKey | null;
  /** A text that only names something, such as 户编号: white space inside it means nothing. */
  readonly identifier: boolean;
  /** Columns of the table that say the same together: where one of these groups is filled, this one may be absent. */
  readonly standIns: readonly (readonly string[])[];
  /** Understood where an office keeps it; no sheet is handed out with it, and none is the poorer without it. */
  readonly spare: boolean;
  /** The form of a cleaned, non-blank cell: text for text-like types, a number for the others. */
  readonly schema: z.ZodType;
}

/** Types whose cells are kept as text in a dictionary; all others are kept as numbers. */
export const TEXT_TYPES: ReadonlySet<FieldType> = new Set(['text', 'enum', 'id18', 'uscc', 'vcode', 'phone']);

/** Characters of a text, at most. */
export const LONGEST_TEXT = 255;

const SCHEMAS: Record<Exclude<FieldType, 'enum'>, z.ZodType> = {
  text: z.string(),
  int: z.int(),
  num: z.number(),
  money: z.number(),
  date: z.number(),
  year: z.int(),
  bool: z.literal([0, 1]),
  id18: z.string().regex(/^\d{17}[\dX]$/),
  uscc: z.string().regex(/^[0-9A-HJ-NP-RT-UW-Y]{18}$/),
  vcode: z.string().regex(/^\d{12}$/),
  phone: z.string().regex(/^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/),
};

type Extras = Partial<Pick<Field, 'ref' | 'identifier' | 'synonyms' | 'standIns' | 'spare'>>;

/** `marks` is the notation of the specification: `!` required, `#` part of the key. */
function declare(
  type: FieldType,
  header: string,
  marks: '' | '!' | '#' | '!#',
  aliases: readonly string[],
  codes: readonly string[],
  extras: Extras,
): Field {
  return {
    type,
    header,
    aliases,
    codes,
    required: marks.includes('!'),
    key: marks.includes('#'),
    synonyms: {},
    ref: null,
    identifier: false,
    standIns: [],
    spare: false,
    schema: type === 'enum' ? z.enum(codes) : SCHEMAS[type],
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
  return declare(type, header, marks, aliases, [], extras);
}

export function coded(
  header: string,
  marks: '' | '!' | '#' | '!#',
  codes: readonly string[],
  aliases: readonly string[] = [],
  synonyms: Readonly<Record<string, string>> = {},
): Field {
  return declare('enum', header, marks, aliases, codes, { synonyms });
}

/** The same columns, not asked for. */
export function spares<K extends string>(fields: Readonly<Record<K, Field>>): Record<K, Field> {
  const marked = Object.entries<Field>(fields).map(([name, own]) => [name, { ...own, spare: true }]);
  return Object.fromEntries(marked) as Record<K, Field>;
}
