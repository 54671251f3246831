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

/** A header may be called `__proto__`, which zod's records leave out. */
function entriesOf(columns: unknown): unknown {
  return typeof columns === 'object' && columns !== null ? Object.entries(columns) : columns;
}

const choicesSchema = z
  .array(
    z.object({
      headers: text,
      sheet: text.optional(),
      table: z.enum(TABLE_KEYS).nullish(),
      columns: z
        .preprocess(entriesOf, z.array(z.tuple([text, text.nullable()])).max(MOST_COLUMNS))
        .transform((entries) => Object.fromEntries(entries)),
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

/** Choices as they are remembered, in JSON. What cannot be read, as after a change of format, is no choice. */
export function parseMappingChoices(kept: string): readonly MappingChoice[] {
  if (kept.length > LONGEST) return [];
  let value: unknown;
  try {
    value = JSON.parse(kept);
  } catch {
    return [];
  }
  const parsed = choicesSchema.safeParse(value);
  return parsed.success ? parsed.data.map(withoutForeignFields) : [];
}

/** A field that this version's table does not have is no choice. */
function withoutForeignFields(choice: MappingChoice): MappingChoice {
  const { table } = choice;
  if (!table) return choice;
  const fields = new Set(fieldsOf(table).map(([key]) => key));
  const columns = Object.entries(choice.columns).filter(([, field]) => field === null || fields.has(field));
  return { ...choice, columns: Object.fromEntries(columns) };
}
