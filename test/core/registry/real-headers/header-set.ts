import {
  fieldOf,
  readRegistry,
  type CellValue,
  type Field,
  type FieldKey,
  type RawSheet,
  type SheetReading,
  type TableKey,
} from '../../../../src/core/registry';
import { headerCells } from '../../../../src/core/registry/header-cells';
import { mapHeader } from '../../../../src/core/registry/map-header';
import { rawSheet } from '../../build';

/** The headers of one sheet or form that somebody really uses, in order, and what the registry makes of each. */
export interface HeaderSet {
  /** Where it is published. */
  readonly source: string;
  /** The table that it stands for; null: none of the registry's. */
  readonly table: TableKey | null;
  /** Another table that headers alone do not tell from it. */
  readonly alike?: TableKey;
  /** It lacks so much of the table that a clerk may have to say which it is. */
  readonly isSparse?: true;
  /**
   * Parted by `|`. `=field`: it is read as that field; `=flag`: it says 岗位 with others; `=~`: it says nothing;
   * else it is unknown.
   */
  readonly columns: string;
  /** Group headings over columns, in A1 notation: the first row of the header is row 1. */
  readonly above?: readonly (readonly [block: string, heading: string])[];
}

export interface ExpectedColumn {
  readonly header: string;
  readonly fate: string | null;
}

export function columnsOf({ columns }: HeaderSet): ExpectedColumn[] {
  return columns.split('|').map((column) => {
    const [header = '', fate = null] = column.trim().split('=');
    return { header, fate };
  });
}

/** The sheet with three rows of invented data: of three households, or of three members of one. */
export function sheetOf(set: HeaderSet): RawSheet {
  const columns = columnsOf(set);
  const blocks = (set.above ?? []).map(([block, heading]) => ({ ...spanOf(block), heading }));
  const depth = depthOf(set);
  const header: CellValue[][] = Array.from({ length: depth }, () => columns.map(() => null));
  const merges = blocks.map(({ block }) => block);
  for (const { row, from, heading } of blocks) header[row]?.splice(from, 1, heading);
  columns.forEach(({ header: text }, column) => {
    const over = blocks.filter(({ from, to }) => from <= column && column <= to);
    const row = Math.max(0, ...over.map((block) => block.row + 1));
    header[row]?.splice(column, 1, text);
    const letter = String.fromCharCode(65 + column);
    if (row < depth - 1) merges.push(`${letter}${row + 1}:${letter}${depth}`);
  });
  const data = [0, 1, 2].map((row) => columns.map((column) => cellOf(set, column, row)));
  return rawSheet('Sheet1', [...header, ...data], { merges });
}

/** How the sheet is read; undefined where it is not taken for a registry sheet. */
export function readingOf(sheet: RawSheet): SheetReading | undefined {
  return readRegistry({ name: '台账.xlsx', date1904: false, sheets: [sheet] }).readings[0];
}

/** What each column is read as in a table, as a set says it; `!field` where it repeats another column's field. */
export function fatesOf(set: HeaderSet, table: TableKey): (string | null)[] {
  const mapping = mapHeader(table, headerCells(sheetOf(set), 0, depthOf(set)));
  const fates = new Map<number, string | null>();
  for (const column of mapping.postFlags.keys()) fates.set(column, 'flag');
  for (const [field, column] of mapping.columns) fates.set(column, field);
  for (const { column } of mapping.unknown) fates.set(column, null);
  for (const { column, field } of mapping.repeated) fates.set(column, `!${field}`);
  return columnsOf(set).map((_, column) => fates.get(column) ?? (fates.has(column) ? null : '~'));
}

function depthOf({ above = [] }: HeaderSet): number {
  return Math.max(0, ...above.map(([block]) => spanOf(block).row + 1)) + 1;
}

function spanOf(block: string): { block: string; row: number; from: number; to: number } {
  const [, first = '', row = '', last = ''] = /^([A-Z])(\d+):([A-Z])\d+$/.exec(block) ?? [];
  return { block, row: Number(row) - 1, from: first.charCodeAt(0) - 65, to: last.charCodeAt(0) - 65 };
}

const PEOPLE = ['张测一', '李测二', '王测三'];
const IDS = ['410326196001100016', '410326196102110037', '410326196203120058'];

function cellOf({ table }: HeaderSet, { header, fate }: ExpectedColumn, row: number): CellValue {
  if (fate === '~') return row + 1;
  if (fate === 'flag') return row === 0 ? '是' : '否';
  if (header.includes('关系')) return table === 'members' && row > 0 ? '配偶' : '户主';
  if (fate === 'householdId' && table === 'members') return '410326010001';
  if (table === null || fate === null) return `甲${row}`;
  return valueOf(fieldOf(table, fate as FieldKey), row);
}

function valueOf({ type, header, codes }: Field, row: number): CellValue {
  const values: Record<Field['type'], CellValue> = {
    text: /姓名|责任人|走访人|联系人|负责人|评分人/.test(header) ? (PEOPLE[row] ?? null) : `测试${row}`,
    int: 3,
    num: 2500,
    money: 10.5,
    date: '2014-03-01',
    year: 2014,
    bool: '是',
    enum: codes[0] ?? null,
    id18: IDS[row] ?? null,
    uscc: '11410300799576826X',
    vcode: `41032610020${row}`,
    phone: `1380379000${row}`,
  };
  return values[type];
}
