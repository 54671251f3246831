import { CellKind, cleanCell, meaningOf, type Field, type FieldKey, type TablePart } from '../registry';
import { columnsOf, type FieldCells } from './cells';
import type { Severity } from './finding';
import { isAsListed } from './listed';
import { nearestCode } from './nearest-code';
import { defineCellRule, type Hit } from './rule';

type Said = Readonly<{
  text: string;
  /** What the column accepts. */
  codes: readonly string[];
  /** What the text is: another word for a code, several of them, a slip of one, or nothing of the kind. */
  means: 'code' | 'codes' | 'slip' | 'nothing';
  /** The code that it is read as, or may be a slip of; else empty. */
  code: string;
}>;

/** What is to be said of a cleaned text; null where it is in the list. */
function saidOf(field: Field, text: string): Said | null {
  if (text === '' || isAsListed(field, text)) return null;
  const { codes } = field;
  const { code, isSeveral } = meaningOf(field.list, text);
  if (code !== null || isSeveral)
    return { text, codes, means: isSeveral ? 'codes' : 'code', code: code ?? '' };
  const near = nearestCode(codes, text);
  return { text, codes, means: near === null ? 'nothing' : 'slip', code: near ?? '' };
}

/** Whether the cell counts as a code all the same. */
function isRead({ means, code }: Said): boolean {
  return means === 'code' || (means === 'codes' && code !== '');
}

/** Another word for a code is as good as the code; of several one was taken, and a person must look whether rightly. */
function severityOf(said: Said): Severity {
  if (!isRead(said)) return 'error';
  return said.means === 'code' ? 'info' : 'warning';
}

/** Looks at what Excel holds, each distinct text once: the column itself has the meaning already. */
function* unlisted(cells: FieldCells, part: TablePart): Generator<Hit<Said>> {
  const { table, name, field, column } = cells;
  const raw = part.columns.get(name)?.raw;
  if (!raw) return;
  const { kinds, values, texts } = raw;
  const ofText = texts.map((text) => saidOf(field, cleanCell(field, text)));
  // Where the rows mean codes only, and nothing has to be understood as one, there is nothing to look for.
  const isWhole =
    field.type === 'enum' &&
    !kinds.includes(CellKind.number) &&
    column.entries.every((entry) => isAsListed(field, entry));
  if (isWhole && ofText.every((said) => said === null || !isRead(said))) return;
  for (let index = 0; index < part.rawRows.length; index++) {
    const rawRow = part.rawRows[index] ?? 0;
    const row = part.offset + index;
    const said = kinds[rawRow] === CellKind.text ? ofText[values[rawRow] ?? 0] : saidOfNoText(cells, row);
    if (!said || column.unusable[row] === 1) continue;
    const fix = said.code === '' ? null : said.code;
    yield { spot: { table: table.key, row, field: name }, params: said, fix, severity: severityOf(said) };
  }
}

/** A number or a truth value in a list of words, or a number that is neither yes nor no. */
function saidOfNoText({ table, name, field, column }: FieldCells, row: number): Said | null {
  const kind = table.kind(name as FieldKey, row);
  if (kind !== CellKind.number && kind !== CellKind.boolean) return null;
  if (field.type === 'bool' && !Number.isNaN(column.numbers[row] ?? NaN)) return null;
  return saidOf(field, String(table.raw(name as FieldKey, row)).toUpperCase());
}

export const notInCodeList = defineCellRule<Said>({
  id: 'F12',
  severity: 'error',
  severityNote: {
    'zh-CN': '已按代码读取的同义写法为提示，一格填写多个取值而已读取其一的为警告',
    en: 'info where another word for a code was read as it, warning where one of several was',
  },
  foundAt: ['type:enum', 'type:bool'],
  title: { 'zh-CN': '取值不在代码表中', en: 'Value not in the code list' },
  remedy: {
    'zh-CN': '从下拉列表中选择；已注明按何取值读取的，按该取值统计，可采用建议的写法。',
    en: 'Choose one of the listed values; where the message says how it was read, it counts as that, and the suggestion may be accepted.',
  },
  message: {
    'zh-CN': ({ text, codes, means, code }) => {
      if (means === 'code') return `“${text}”已按“${code}”读取。`;
      if (means === 'codes')
        return `“${text}”含多个取值，此处只能填一个${code === '' ? `；可填：${codes.join('、')}` : `，已按“${code}”读取`}。`;
      return `“${text}”不是规定的取值${means === 'slip' ? `，疑为“${code}”` : ''}；可填：${codes.join('、')}。`;
    },
    en: ({ text, codes, means, code }) => {
      if (means === 'code') return `“${text}” was read as “${code}”.`;
      if (means === 'codes')
        return `“${text}” names several values where one is expected; ${code === '' ? `expected one of ${codes.join(', ')}` : `it was read as “${code}”`}.`;
      return `“${text}” is not an accepted value${means === 'slip' ? `, perhaps “${code}” is meant` : ''}; expected one of ${codes.join(', ')}.`;
    },
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'enum', 'bool'))
      for (const part of cells.table.parts) yield* unlisted(cells, part);
  },
});
