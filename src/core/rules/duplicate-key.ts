import { fieldsOf, type FieldKey, type Registry, type Table, tablesOf } from '../registry';
import { joinKey, type Links, linkTo } from '../linkage';
import { defineRecordRule, rowHit } from './rule';
import { waitsForScore } from './waits-for-score';

/** How many other rows a message names. */
const NAMED_ROWS = 5;

/**
 * What a row is known by. A pairing that gives no number is told apart by the household and the cadre that it was
 * linked to; scores are given by several assessors.
 */
class RowKeys {
  constructor(
    private readonly table: Table,
    private readonly names: readonly string[],
    private readonly registry: Registry,
    private readonly links: Links,
  ) {}

  /** Null where a part of the key is blank. */
  of(row: number): string | null {
    const { table } = this;
    // The same score may be asked for in a sheet that stayed here and given in one that came back.
    if (waitsForScore(table, row)) return null;
    const parts = this.names.map((name) => this.partOf(row, name) ?? this.linkedPart(row, name));
    if (table.key === 'scores') parts.push(table.text('assessor', row) ?? '');
    return parts.includes(null) ? null : joinKey(...parts.map(String));
  }

  shown(row: number): string {
    const words = this.names.map((name) => this.partOf(row, name) ?? this.saidOf(row, name));
    return words.join(' ').trim();
  }

  private partOf(row: number, name: string): string | null {
    const text = this.table.text(name as FieldKey, row);
    if (text !== null) return text;
    const value = this.table.number(name as FieldKey, row);
    return Number.isNaN(value) ? null : String(value);
  }

  private linkedPart(row: number, name: string): string | null {
    if (name === 'householdId') return this.householdOf(row);
    if (name !== 'cadreId') return null;
    const target = linkTo(this.links, 'cadres', this.table.key)?.target[row] ?? -1;
    return target >= 0 ? `#${target}` : this.table.text('cadreName', row);
  }

  /** In a sheet with numbers and without, the same household has the same key. */
  private householdOf(row: number): string | null {
    const target = linkTo(this.links, 'households', this.table.key)?.target[row] ?? -1;
    return target < 0 ? null : (this.registry.tables.households?.text('id', target) ?? `#${target}`);
  }

  /** What the row itself says in place of a number. */
  private saidOf(row: number, name: string): string {
    if (name === 'householdId') return this.table.text('head', row) ?? '';
    return name === 'cadreId' ? (this.table.text('cadreName', row) ?? '') : '';
  }
}

/** Parts of a key that a row may leave to what it was linked to. */
const LINKED = new Set(['householdId', 'cadreId']);

/**
 * 1 where what a row says of itself no other row says: such a row repeats none. Of the rows of a whole city, that
 * leaves a few whose keys have to be put together.
 */
function rowsAlone(table: Table, names: readonly string[]): Uint8Array {
  const alone = new Uint8Array(table.rows);
  for (const name of names) {
    if (LINKED.has(name)) continue;
    const column = table.column(name as FieldKey);
    const times = new Int32Array(column.entries.length);
    for (let row = 0; row < table.rows; row++) {
      const code = column.code(row);
      if (code >= 0) times[code] = (times[code] ?? 0) + 1;
    }
    for (let row = 0; row < table.rows; row++) if (times[column.code(row)] === 1) alone[row] = 1;
  }
  return alone;
}

function* repeats(table: Table, group: readonly number[], keys: RowKeys, last: string) {
  const named = group.map((row) => table.place(row, null));
  for (const [index, row] of group.entries()) {
    const others = named.filter((_, other) => other !== index).slice(0, NAMED_ROWS);
    const params = {
      key: keys.shown(row),
      others: others.map((other) => other.row),
      sheets: others.map(({ sheet }) => (sheet === named[index]?.sheet ? '' : sheet)),
      files: others.map(({ source }) => source?.file ?? ''),
    };
    yield rowHit(table.key, row, last, params);
  }
}

interface Repeated extends Record<string, string | readonly string[] | readonly number[]> {
  readonly key: string;
  readonly others: readonly number[];
  /** The sheet that each of the other rows stands in; empty where it is the same one. */
  readonly sheets: readonly string[];
  /** The file that each of them was submitted in; empty where nothing tells. */
  readonly files: readonly string[];
}

/** Each row with its sheet and file, where these are told; null where all that there is to say is the rows. */
function placesOf(
  { others, sheets, files }: Repeated,
  told: (row: number, sheet: string, file: string) => string,
): string[] | null {
  const isTold = [...sheets, ...files].some((name) => name !== '');
  return isTold ? others.map((row, index) => told(row, sheets[index] ?? '', files[index] ?? '')) : null;
}

export const duplicateKey = defineRecordRule<Repeated>({
  id: 'U01',
  severity: 'error',
  isBinding: true,
  foundAt: ['key'],
  title: { 'zh-CN': '主键重复', en: 'Duplicate key' },
  remedy: {
    'zh-CN': '删除重复的行，或更正编号。',
    en: 'Delete the repeated row, or correct the key.',
  },
  message: {
    'zh-CN': (repeated) => {
      const places = placesOf(
        repeated,
        (row, sheet, file) =>
          `${sheet === '' ? '' : `工作表“${sheet}”`}第 ${row} 行${file === '' ? '' : `（${file}）`}`,
      );
      return `“${repeated.key}”重复登记，另见${places?.join('、') ?? `第 ${repeated.others.join('、')} 行`}。`;
    },
    en: (repeated) => {
      const places = placesOf(
        repeated,
        (row, sheet, file) =>
          `${row}${sheet === '' ? '' : ` of sheet “${sheet}”`}${file === '' ? '' : ` (${file})`}`,
      );
      return `“${repeated.key}” is registered more than once, see also row ${(places ?? repeated.others).join(', ')}.`;
    },
  },
  *check({ registry, links }) {
    for (const table of tablesOf(registry)) {
      const names = fieldsOf(table.key).flatMap(([name, { key }]) => (key ? [name] : []));
      const last = names.at(-1);
      if (last === undefined) continue;
      const keys = new RowKeys(table, names, registry, links);
      const alone = rowsAlone(table, names);
      const groups = new Map<string, number[]>();
      for (let row = 0; row < table.rows; row++) {
        const key = alone[row] === 1 ? null : keys.of(row);
        if (key === null) continue;
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
      }
      for (const group of groups.values()) if (group.length > 1) yield* repeats(table, group, keys, last);
    }
  },
});
