import { TEXT_TYPES, type Field } from './tables';
import { readNumbers } from './read-numbers';
import { joinTexts, readTexts } from './read-texts';
import type { ColumnData, TablePart } from './table';

/** A field over all rows of a table. Work on texts is done once per distinct text. */
export function readColumn(
  name: string,
  field: Field,
  parts: readonly TablePart[],
  date1904: boolean,
): ColumnData {
  const rows = parts.reduce((sum, part) => sum + part.rawRows.length, 0);
  if (!TEXT_TYPES.has(field.type)) {
    const numbers = new Float64Array(rows).fill(NaN);
    for (const { offset, rawRows, columns } of parts) {
      const raw = columns.get(name)?.raw;
      if (raw) numbers.set(readNumbers(field, raw, rawRows, date1904), offset);
    }
    return { field, codes: new Int32Array(0), entries: [], numbers };
  }
  const texts = parts.flatMap(({ offset, rawRows, columns }) => {
    const raw = columns.get(name)?.raw;
    return raw ? [{ offset, texts: readTexts(field, raw, rawRows) }] : [];
  });
  const [only] = texts;
  const coded = parts.length === 1 && only ? only.texts : joinTexts(texts, rows);
  return { field, ...coded, numbers: new Float64Array(0) };
}
