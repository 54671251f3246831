import { performance } from 'node:perf_hooks';
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { fieldsOf, tablesOf, type Field, type Registry, type Table } from '../src/core/registry';
import { TEXT_TYPES } from '../src/core/registry/tables/field';

/** What a rule counts, said in SQL over tables and columns named by their keys. */
export interface SharedCheck {
  readonly rule: string;
  readonly queries: readonly string[];
}

export interface PeerTimes {
  readonly seconds: number;
  /** Hits of each rule. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Rows of a chunk, as DuckDB has them. */
const CHUNK = 2048;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The checks in one thread of DuckDB, each counting its hits, on tables that are loaded. */
export async function duckdbSeconds(registry: Registry, checks: readonly SharedCheck[]): Promise<PeerTimes> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const table of tablesOf(registry)) await load(connection, table);
  const counts = new Map<string, number>();
  const start = performance.now();
  for (const { rule, queries } of checks) {
    let count = 0;
    for (const query of queries) {
      const rows = (await connection.runAndReadAll(query)).getRowsJS();
      count += Number(rows[0]?.[0] ?? 0);
    }
    counts.set(rule, count);
  }
  const seconds = (performance.now() - start) / 1000;
  connection.closeSync();
  instance.closeSync();
  return { seconds, counts };
}

/** Sixteen rules that SQL can say as well as we can, over whichever tables and columns there are. */
export function sharedChecks(registry: Registry, asOf: number): SharedCheck[] {
  const tables = tablesOf(registry);
  const where = (isMeant: (field: Field) => boolean, condition: (column: string, field: Field) => string) =>
    tables.flatMap((table) =>
      columnsOf(table)
        .filter(([, field]) => isMeant(field))
        .map(([name, field]) => `select count(*) from ${table.key} where ${condition(`"${name}"`, field)}`),
    );
  const ofType =
    (...types: readonly Field['type'][]) =>
    ({ type }: Field): boolean =>
      types.includes(type);
  const refersTo =
    (target: string) =>
    ({ ref }: Field): boolean =>
      ref?.table === target && ref.isOpen !== true;
  const unless = (column: string, pattern: string): string =>
    `${column} is not null and not regexp_full_match(${column}, '${pattern}')`;
  return [
    {
      rule: 'F01',
      queries: where(
        ({ required, standIns }) => required && standIns.length === 0,
        (column) => `${column} is null`,
      ),
    },
    { rule: 'F02', queries: where(ofType('id18'), (id) => unless(id, '\\d{17}[\\dX]')) },
    { rule: 'F03', queries: where(ofType('id18'), (id) => `${checkCharacter(id)} <> substr(${id}, 18, 1)`) },
    { rule: 'F04', queries: where(ofType('id18'), (id) => birthDate(id, asOf)) },
    {
      rule: 'F06',
      queries: where(ofType('uscc'), (code) => unless(code, '[0-9A-HJ-NP-RT-UW-Y]{18}|[0-9A-Z]{8}-?[0-9X]')),
    },
    { rule: 'F07', queries: where(ofType('vcode'), (code) => unless(code, '\\d{12}')) },
    {
      rule: 'F09',
      queries: where(
        (field) => field.type === 'date' && !field.ends,
        (day) => `${day} > ${asOf}`,
      ),
    },
    { rule: 'F11', queries: where(ofType('int', 'num', 'money'), (number) => `${number} < 0`) },
    {
      rule: 'F12',
      queries: where(
        ofType('enum'),
        (word, { codes }) => `${word} not in (${codes.map((code) => `'${code}'`).join(', ')})`,
      ),
    },
    {
      rule: 'F13',
      queries: where(ofType('phone'), (phone) => unless(phone, '1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}')),
    },
    {
      rule: 'F15',
      queries: where(
        ofType('text'),
        (text) =>
          `length(${text}) > 255 or regexp_matches(${text}, '[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]')`,
      ),
    },
    { rule: 'U01', queries: tables.flatMap((table) => repeatedKeys(table)) },
    { rule: 'U02', queries: [repeated('members', '"idNo"', '"householdId"')] },
    { rule: 'U03', queries: [repeated('cadres', '"idNo"', '"id"')] },
    {
      rule: 'R01',
      queries: where(
        refersTo('villages'),
        (code) => `${code} is not null and ${code} not in (select code from villages)`,
      ),
    },
    {
      rule: 'R04',
      queries: where(
        refersTo('units'),
        (unit) => `${unit} is not null and ${unit} not in (select name from units)`,
      ),
    },
  ];
}

function columnsOf(table: Table): (readonly [string, Field])[] {
  return [...fieldsOf(table.key)].filter(([name]) => table.has(name as never));
}

function checkCharacter(id: string): string {
  const sum = WEIGHTS.map((weight, at) => `${weight} * (ascii(substr(${id}, ${at + 1}, 1)) - 48)`).join(
    ' + ',
  );
  return `substr('10X98765432', 1 + (${sum}) % 11, 1)`;
}

function birthDate(id: string, asOf: number): string {
  const born = `try_strptime(substr(${id}, 7, 8), '%Y%m%d')`;
  return `${id} is not null and (${born} is null or ${born} > date '1899-12-30' + ${asOf}::integer)`;
}

/** Rows whose whole key another row has, too. */
function repeatedKeys(table: Table): string[] {
  const key = columnsOf(table).flatMap(([name, field]) => (field.key ? [`"${name}"`] : []));
  if (key.length === 0) return [];
  const filled = key.map((name) => `${name} is not null`).join(' and ');
  const groups = `select count(*) as n from ${table.key} where ${filled} group by ${key.join(', ')} having count(*) > 1`;
  return [`select coalesce(sum(n), 0) from (${groups})`];
}

/** Rows of a person who stands under more than one of something. */
function repeated(table: string, person: string, under: string): string {
  const groups = `select count(*) as n from ${table} where ${person} is not null group by ${person} having count(distinct ${under}) > 1`;
  return `select coalesce(sum(n), 0) from (${groups})`;
}

async function load(connection: DuckDBConnection, table: Table): Promise<void> {
  const columns = columnsOf(table);
  if (columns.length === 0) return;
  const types = columns.map(([, { type }]) => (TEXT_TYPES.has(type) ? VARCHAR : DOUBLE));
  const declared = columns.map(([name], at) => `"${name}" ${String(types[at])}`).join(', ');
  await connection.run(`create table ${table.key} (${declared})`);
  const appender = await connection.createAppender(table.key);
  for (let from = 0; from < table.rows; from += CHUNK) {
    const rows = Math.min(CHUNK, table.rows - from);
    const chunk = DuckDBDataChunk.create(types, rows);
    chunk.setColumns(
      columns.map(([name, { type }]) => valuesOf(table, name, TEXT_TYPES.has(type), from, rows)),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function valuesOf(
  table: Table,
  name: string,
  isText: boolean,
  from: number,
  rows: number,
): (string | number | null)[] {
  const column = table.column(name as never);
  return Array.from({ length: rows }, (_, offset) => {
    if (isText) return column.text(from + offset);
    const number = column.number(from + offset);
    return Number.isNaN(number) ? null : number;
  });
}
