import {
  CellKind,
  cleanCell,
  dateOfNumber,
  isoDate,
  isWrittenNumber,
  parseDate,
  perColumn,
  saysNothing,
  writtenDate,
  type CellValue,
  type Field,
  type FieldKey,
  type RawColumn,
  type TablePart,
} from '../registry';
import { columnsOf } from './cells';
import { isAsListed } from './listed';
import { personal } from '../words/personal';
import { defineCellRule, rowHit } from './rule';

/** A cell's text or number in the form that the registry asks for. */
interface Better {
  readonly clean: string;
  readonly fix: CellValue;
}

export const strayCharacters = defineCellRule<{ clean: string; isDate: number }>({
  id: 'F14',
  severity: 'info',
  foundAt: ['any'],
  title: {
    'zh-CN': '多余空格、全角、不可见字符或不规范的日期',
    en: 'Stray spaces, full-width or invisible characters, unusual form of a date',
  },
  remedy: {
    'zh-CN': '采用规范的写法；日期只写到月的，填写到日。',
    en: 'Accept the regular form; give the day of a date that only says the month.',
  },
  message: {
    'zh-CN': ({ clean, isDate }) =>
      isDate === 1
        ? `日期写法不规范，已按“${clean}”读取。`
        : `内容含多余空格、全角字母数字或不可见字符，应为“${clean}”。`,
    en: ({ clean, isDate }) =>
      isDate === 1
        ? `The date is in an unusual form; it was read as “${clean}”.`
        : `The text holds stray spaces, full-width characters or invisible characters; it should be “${clean}”.`,
  },
  *check({ registry }) {
    for (const { table, name, field } of columnsOf(registry)) {
      const { unusable } = table.column(name as FieldKey);
      for (const part of table.parts) {
        for (const { row, better } of betterCells(part, name, field)) {
          if (unusable[row] === 1) continue;
          yield rowHit(
            table.key,
            row,
            name,
            { clean: personal(better.clean, field.type), isDate: Number(typeof better.fix === 'number') },
            { fix: better.fix },
          );
        }
      }
    }
  },
});

/** The cells of a column that can be given a better form; each distinct text is looked at once. */
function* betterCells(
  part: TablePart,
  name: string,
  field: Field,
): Generator<{ row: number; better: Better }> {
  const raw = part.columns.get(name)?.raw;
  if (!raw) return;
  const ofTexts = betterTexts(field)(raw);
  const { text: isText, number: isNumber } = CellKind;
  const hasNumbers = field.type === 'date' && raw.kinds.includes(isNumber);
  if (!hasNumbers && !ofTexts) return;
  for (let index = 0; index < part.rawRows.length; index++) {
    const rawRow = part.rawRows[index] ?? 0;
    const value = raw.values[rawRow] ?? 0;
    const kind = raw.kinds[rawRow];
    const better =
      kind === isText
        ? ofTexts?.[value]
        : hasNumbers && kind === isNumber
          ? betterNumber(field, value)
          : null;
    if (better) yield { row: part.offset + index, better };
  }
}

const byField = new WeakMap<Field, (column: RawColumn) => readonly (Better | null)[] | null>();

/** Gives the texts of a column in a better form, by their numbers; null where all of them are as they should be. */
function betterTexts(field: Field) {
  const known = byField.get(field);
  if (known) return known;
  const found = perColumn(({ texts }) => {
    const better = texts.map((text) => betterText(field, text));
    return better.every((text) => text === null) ? null : better;
  });
  byField.set(field, found);
  return found;
}

/** A date in a form that is only understood; else the text without what nobody meant to write. */
function betterText(field: Field, text: string): Better | null {
  if (field.type === 'date' && writtenDate(text)?.isUsual === false)
    return dateAs(parseDate(text, field.ends));
  if (saysNothing(field, text)) return null;
  const clean = cleanCell(field, text);
  // Nothing but white space is a blank cell, which is another matter; what is in no list, clean or not, is F12's to tell.
  if (clean === text || clean === '' || !isAsListed(field, clean)) return null;
  return { clean, fix: clean };
}

/** 201305, and what Excel makes of 2013.5. */
function betterNumber({ ends }: Field, value: number): Better | null {
  const isMonth = isWrittenNumber(value) && value < 1_000_000;
  const serial = isMonth ? dateOfNumber(value, false, ends) : NaN;
  return Number.isNaN(serial) ? null : dateAs(serial);
}

function dateAs(serial: number): Better {
  return { clean: isoDate(serial), fix: serial };
}
