import { pairs } from '../words/pairs';
import { keptJson } from '../words/kept-json';
import { z } from '../words/zod';
import { fieldsOf, TABLE_KEYS, type TableKey } from './tables';

/** Where a clerk has corrected how a sheet is read; it holds for every sheet with the same headers, or for one of them. */
export interface MappingChoice {
  /** The sheet's headers as `signatureOf` gives them. */
  readonly headers: string;
  /** The only sheet that it is about. */
  readonly sheet?: string | undefined;
  /** The table that the sheet is; null: it is no registry sheet. Absent: as recognised. */
  readonly table?: TableKey | null | undefined;
  /** Normalised header -> field key, or null where the column is not to be read. Others are as recognised. */
  readonly columns: Readonly<Record<string, string | null>>;
}

/** Of the whole, in characters: a workbook of many sheets takes some thousands. */
const LONGEST = 2_000_000;
const MOST_CHOICES = 2000;
const MOST_COLUMNS = 16_384;
const text = z.string().max(20_000);

const choicesSchema = z
  .array(
    z.object({
      headers: text,
      sheet: text.optional(),
      table: z.enum(TABLE_KEYS).nullish(),
      columns: pairs(text, text.nullable(), MOST_COLUMNS).transform((entries) => Object.fromEntries(entries)),
    }),
  )
  .max(MOST_CHOICES);

/** What was decided on a sheet's headers: on that very sheet, else on all that have them. */
export function choiceFor(
  choices: readonly MappingChoice[],
  headers: string,
  sheet: string,
): MappingChoice | undefined {
  const ofHeaders = choices.filter((choice) => choice.headers === headers);
  return (
    ofHeaders.find((choice) => choice.sheet === sheet) ??
    ofHeaders.find((choice) => choice.sheet === undefined)
  );
}

/** Choices as they were remembered, and whether all that is remembered could be read. */
export interface KeptChoices {
  readonly choices: readonly MappingChoice[];
  readonly isWhole: boolean;
}

/** Choices as they are remembered, in JSON. What cannot be read, as after a change of format, is no choice. */
export function parseMappingChoices(kept: string): KeptChoices {
  const read = keptJson(kept, choicesSchema, LONGEST);
  if (!read) return { choices: [], isWhole: false };
  const choices = read.map(withoutForeignFields);
  const isWhole = choices.every(({ columns }, at) => size(columns) === size(read[at]?.columns ?? {}));
  return { choices, isWhole };
}

function size(columns: MappingChoice['columns']): number {
  return Object.keys(columns).length;
}

/** A field that this version's table does not have is no choice. */
function withoutForeignFields(choice: MappingChoice): MappingChoice {
  const { table } = choice;
  if (!table) return choice;
  const fields = new Set(fieldsOf(table).map(([key]) => key));
  const columns = Object.entries(choice.columns).filter(([, field]) => field === null || fields.has(field));
  return { ...choice, columns: Object.fromEntries(columns) };
}
