import { parseBool, type Field } from '../registry';

/** Whether a cleaned text says what its column accepts, as it is to be written; any text does where there is no list. */
export function isAsListed(field: Field, text: string): boolean {
  if (field.type === 'bool') return !Number.isNaN(parseBool(text));
  return field.type !== 'enum' || field.codes.includes(text);
}
