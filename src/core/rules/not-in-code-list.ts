import { CellKind, cleanCell, meaningOf, type Field, type RawColumn, type TablePart } from '../registry';
import { columnsOf, type FieldCells } from './cells';
import { isAsListed } from './listed';
import { nearestCode } from './nearest-code';
import { defineCellRule, rowHit, type Hit } from './rule';

type Said = Readonly<{
  text: string;
  codes: readonly string[];
  /** The code that the cell is read as; else empty. */
  read: string;
  /** The code that it may be a slip of; else empty. */
  near: string;
  /** 1 where the cell names several. */
  several: number;
}>;

/** What is to be said of a cleaned text; null where it is in the list. */
function saidOf(field: Field, text: string): Said | null {
  if (text === '' || isAsListed(field, text)) return null;
  const { code, isSeveral } = meaningOf(field.list, text);
  const near = code === null && !isSeveral ? nearestCode(field.codes, text) : null;
  return { text, codes: field.codes, read: code ?? '', near: near ?? '', several: Number(isSeveral) };
}

/** What is to be said of the cell of a row: each distinct text is looked at once, as Excel holds it. */
function reader({ field, column }: FieldCells, raw: RawColumn): (rawRow: number, row: number) => Said | null {
  const ofText: (Said | null)[] = [];
  return (rawRow, row) => {
    const value = raw.values[rawRow] ?? 0;
    switch (raw.kinds[rawRow]) {
      case CellKind.text:
        if (ofText[value] === undefined)
          ofText[value] = saidOf(field, cleanCell(field, raw.texts[value] ?? ''));
        return ofText[value];
      case CellKind.number:
      case CellKind.boolean:
        if (field.type === 'enum') return saidOf(field, column.entries[column.codes[row] ?? -1] ?? '');
        return Number.isNaN(column.numbers[row] ?? NaN) ? saidOf(field, String(value)) : null;
      default:
        return null;
    }
  };
}

function* unlisted(cells: FieldCells, part: TablePart): Generator<Hit<Said>> {
  const { table, name, column } = cells;
  const raw = part.columns.get(name)?.raw;
  if (!raw) return;
  const read = reader(cells, raw);
  for (let index = 0; index < part.rawRows.length; index++) {
    const row = part.offset + index;
    const said = read(part.rawRows[index] ?? 0, row);
    if (!said || column.unusable[row] === 1) continue;
    const fix = [said.read, said.near].find((code) => code !== '') ?? null;
    yield { ...rowHit(table.key, row, name, said, { fix }), isUnderstood: said.read !== '' };
  }
}

export const notInCodeList = defineCellRule<Said>({
  id: 'F12',
  severity: 'error',
  foundAt: ['type:enum', 'type:bool'],
  title: { 'zh-CN': '不在代码表中', en: 'Value not in the code list' },
  remedy: {
    'zh-CN': '从下拉列表中选一个；已写明按哪个取值读取的，采用建议即可。',
    en: 'Choose one of the listed values; where the message says how it was read, accept the suggestion.',
  },
  message: {
    'zh-CN': ({ text, codes, read, near, several }) => {
      const wrong = several === 1 ? `“${text}”是几个取值，这里只能填一个` : `“${text}”不是规定的取值`;
      if (read !== '') return `${wrong}，已按“${read}”读取，建议改为“${read}”。`;
      const meant = near === '' ? '' : `，疑为“${near}”`;
      return `${wrong}${meant}，可填：${codes.join('、')}。`;
    },
    en: ({ text, codes, read, near, several }) => {
      const wrong =
        several === 1
          ? `“${text}” names several values where one is expected`
          : `“${text}” is not an accepted value`;
      if (read !== '') return `${wrong}; it was read as “${read}” and should be written so.`;
      const meant = near === '' ? '' : `, perhaps “${near}” is meant`;
      return `${wrong}${meant}; expected one of ${codes.join(', ')}.`;
    },
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'enum', 'bool'))
      for (const part of cells.table.parts) yield* unlisted(cells, part);
  },
});
