import { LONGEST_TEXT, type Field, type FieldType } from '../registry';
import type { CellFormat, EntryRule } from '../report';

/** How the cells of a type are typed, shown and measured. */
interface EntryForm {
  readonly rule: EntryRule;
  readonly format: CellFormat;
  /** Characters. */
  readonly width: number;
}

/** The registers begin with the republic. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2200;

const exactly = (characters: number): EntryRule => ({ kind: 'length', least: characters, most: characters });

// Codes are text: as numbers they would lose leading zeros and every digit after the fifteenth.
const FORMS: Readonly<Record<Exclude<FieldType, 'enum'>, EntryForm>> = {
  text: { rule: { kind: 'length', least: 1, most: LONGEST_TEXT }, format: 'text', width: 12 },
  id18: { rule: exactly(18), format: 'text', width: 20 },
  uscc: { rule: exactly(18), format: 'text', width: 20 },
  vcode: { rule: exactly(12), format: 'text', width: 14 },
  // From a number without its area code's dash to one with it.
  phone: { rule: { kind: 'length', least: 10, most: 13 }, format: 'text', width: 14 },
  bool: { rule: { kind: 'list', choices: ['是', '否'] }, format: 'text', width: 8 },
  date: { rule: { kind: 'date', from: `${FIRST_YEAR}-01-01` }, format: 'date', width: 12 },
  year: { rule: { kind: 'whole', least: FIRST_YEAR, most: LAST_YEAR }, format: 'count', width: 10 },
  int: { rule: { kind: 'whole', least: 0, most: null }, format: 'count', width: 10 },
  num: { rule: { kind: 'decimal', least: 0, most: null }, format: 'general', width: 12 },
  money: { rule: { kind: 'decimal', least: 0, most: null }, format: 'general', width: 12 },
};

export function entryForm({ type, codes }: Field): EntryForm {
  if (type !== 'enum') return FORMS[type];
  const longest = Math.max(...codes.map((code) => code.length));
  return { rule: { kind: 'list', choices: codes }, format: 'text', width: 2 * longest + 2 };
}
