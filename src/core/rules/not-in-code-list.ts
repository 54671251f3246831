import { CellKind, cleanCell, meaningOf, type Field, type FieldKey, type TablePart } from '../registry';
import { columnsOf, type FieldCells } from './cells';
import { isAsListed } from './listed';
import { nearestCode } from './nearest-code';
import { defineCellRule, type Hit } from './rule';

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

/** Looks at what Excel holds, each distinct text once: the column itself has the meaning already. */
function* unlisted(cells: FieldCells, part: TablePart): Generator<Hit<Said>> {
  const { table, name, field, column } = cells;
  const raw = part.columns.get(name)?.raw;
  if (!raw) return;
  const { kinds, values, texts } = raw;
  const ofText = texts.map((text) => saidOf(field, cleanCell(field, text)));
  // Where the rows mean codes only, and no text has to be understood as one, there is nothing to look for.
  const isWhole = field.type === 'enum' && column.entries.every((entry) => isAsListed(field, entry));
  if (isWhole && ofText.every((said) => said === null || said.read === '')) return;
  for (let index = 0; index < part.rawRows.length; index++) {
    const rawRow = part.rawRows[index] ?? 0;
    const row = part.offset + index;
    const said = kinds[rawRow] === CellKind.text ? ofText[values[rawRow] ?? 0] : saidOfNoText(cells, row);
    if (!said || column.unusable[row] === 1) continue;
    const fix = [said.read, said.near].find((code) => code !== '') ?? null;
    yield {
      spot: { table: table.key, row, field: name },
      params: said,
      fix,
      isUnderstood: said.read !== '',
    };
  }
}

/** A number or a truth value in a list of words, or a number that is neither yes nor no. */
function saidOfNoText({ table, name, field, column }: FieldCells, row: number): Said | null {
  const kind = table.kind(name as FieldKey, row);
  if (kind !== CellKind.number && kind !== CellKind.boolean) return null;
  if (field.type === 'enum') return saidOf(field, column.entries[column.codes[row] ?? -1] ?? '');
  if (!Number.isNaN(column.numbers[row] ?? NaN)) return null;
  return saidOf(field, String(table.raw(name as FieldKey, row)));
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
