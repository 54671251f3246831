import { fieldsOf, type FieldKey, type Registry, type Table, tablesOf } from '../registry';
import { type Links, linkTo, numberIn, pairOf } from '../linkage';
import { once } from '../words/once';
import { defineRecordRule, rowHit } from './rule';
import { waitsForScore } from './waits-for-score';

/** How many other rows a message names. */
const NAMED_ROWS = 5;

/** Parts of a key that a row may leave to what it was linked to. */
const LINKED = new Set(['householdId', 'cadreId']);
const BLANK = -1;

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

  /** Rows with the same key, together; a row with a blank part repeats none. No key is put together as a text. */
  *repeated(): Generator<readonly number[]> {
    const { table, names } = this;
    const parts = names.map((name) => this.codesOf(name));
    if (table.key === 'scores') parts.push(this.assessors());
    const keys = parts.reduce(together);
    const first = new Int32Array(1 + greatest(keys)).fill(BLANK);
    const groups = new Map<number, number[]>();
    for (let row = 0; row < table.rows; row++) {
      const key = keys[row] ?? BLANK;
      // The same score may be asked for in a sheet that stayed here and given in one that came back.
      if (key < 0 || waitsForScore(table, row)) continue;
      const before = first[key] ?? BLANK;
      if (before === BLANK) first[key] = row;
      else if (groups.get(key)?.push(row) === undefined) groups.set(key, [before, row]);
    }
    yield* [...groups.values()].sort(([one = 0], [other = 0]) => one - other);
  }

  shown(row: number): string {
    const words = this.names.map((name) => this.partOf(row, name) ?? this.saidOf(row, name));
    return words.join(' ').trim();
  }

  /** A part of the key of every row, as a number that is the same where it is the same. */
  private codesOf(name: string): Int32Array {
    const { table } = this;
    const column = table.column(name as FieldKey);
    // What a row is linked to is told in the words of those that say it themselves.
    const said = once(() => new Map(column.entries.map((text, code) => [text, code])));
    const others = new Map<string | number, number>();
    const codes = new Int32Array(table.rows);
    for (let row = 0; row < table.rows; row++) {
      const code = column.code(row);
      const number = code < 0 ? column.number(row) : NaN;
      if (code >= 0) codes[row] = code;
      else if (!Number.isNaN(number)) codes[row] = column.entries.length + numberIn(others, number);
      else {
        const linked = this.linkedPart(row, name);
        codes[row] =
          linked === null ? BLANK : (said().get(linked) ?? column.entries.length + numberIn(others, linked));
      }
    }
    return codes;
  }

  /** A blank one is one, too. */
  private assessors(): Int32Array {
    const column = this.table.column('assessor');
    return Int32Array.from({ length: this.table.rows }, (_, row) => column.code(row) + 1);
  }

  private partOf(row: number, name: string): string | null {
    const text = this.table.text(name as FieldKey, row);
    if (text !== null) return text;
    const value = this.table.number(name as FieldKey, row);
    return Number.isNaN(value) ? null : String(value);
  }

  private linkedPart(row: number, name: string): string | null {
    if (!LINKED.has(name)) return null;
    if (name === 'householdId') return this.householdOf(row);
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

/** Two parts as one, numbered from 0 on; of most rows one part alone tells that no other is like it. */
function together(one: Int32Array, other: Int32Array): Int32Array {
  const joined = new Int32Array(one.length).fill(BLANK);
  const numbers = new Map<number, number>();
  const [repeatsOne, repeatsOther] = [repeatedIn(one), repeatedIn(other)];
  for (let row = 0; row < one.length; row++) {
    const [a, b] = [one[row] ?? BLANK, other[row] ?? BLANK];
    if (a < 0 || b < 0 || !repeatsOne(a) || !repeatsOther(b)) continue;
    joined[row] = numberIn(numbers, pairOf(a, b));
  }
  return joined;
}

function greatest(codes: Int32Array): number {
  return codes.reduce((most, code) => Math.max(most, code), BLANK);
}

/** Tells of a code whether it stands in several rows. */
function repeatedIn(codes: Int32Array): (code: number) => boolean {
  const times = new Uint8Array(1 + greatest(codes));
  for (const code of codes) if (code >= 0 && (times[code] ?? 0) < 2) times[code] = (times[code] ?? 0) + 1;
  return (code) => times[code] === 2;
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
      for (const group of keys.repeated()) yield* repeats(table, group, keys, last);
    }
  },
});
