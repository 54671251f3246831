import type { FieldType } from '../registry';

/** A person's number, as a rule or a sheet hands it on: what shows it, masks it. */
export interface Personal {
  readonly number: string;
  readonly type: keyof typeof MASKS;
}

/** A text of a column of some type; one of a type that numbers persons is personal, whatever its form. */
export function personal(text: string, type: FieldType | null): Personal | string {
  return type !== null && isPersonal(type) ? { number: text, type } : text;
}

/**
 * As it may be shown: a person's number by its first and last characters only (410326********1234, 138****5678),
 * any other text with the citizen IDs in it masked, for clerks paste numbers into other columns, too.
 */
export function shown(value: Personal | string, { maskIds }: { readonly maskIds: boolean }): string {
  if (typeof value === 'string') return maskIds ? value.replace(CITIZEN_ID, MASKS.id18) : value;
  return maskIds ? MASKS[value.type](value.number) : value.number;
}

/** What is written down beside the cells themselves is masked, whatever an office has set. */
export const ALWAYS_MASKED = { maskIds: true };

/** 6 area, 8 birth date, 3 sequence, 1 check: numbers of households and villages have no such date in them. */
const CITIZEN_ID = /(?<!\d)\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?!\d)/gi;

const MASKS = {
  id18: (id: string): string => ends(id, 6, 4),
  phone: (phone: string): string => ends(phone, 3, 4),
} satisfies Partial<Record<FieldType, (text: string) => string>>;

function isPersonal(type: FieldType): type is keyof typeof MASKS {
  return type in MASKS;
}

function ends(text: string, first: number, last: number): string {
  const hidden = text.length - first - last;
  return hidden > 0
    ? `${text.slice(0, first)}${'*'.repeat(hidden)}${text.slice(-last)}`
    : '*'.repeat(text.length);
}
