import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import type { Links } from '../src/core/linkage';
import { fieldsOf, tablesOf, type Registry } from '../src/core/registry';
import { TEXT_TYPES } from '../src/core/registry/tables/field';
import { checkCells, checkRecords, FindingSink, RULES, type IndicatorFacts } from '../src/core/rules';
import type { Settings } from '../src/core/words/settings';
import { type PeerTimes, type SharedCheck } from './duckdb-peer';

/** What rules are given beside the registry. */
interface Given {
  readonly registry: Registry;
  readonly settings: Settings;
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
  readonly links: Links;
}

/** Our own rules of the same names alone, on the same tables. */
export function ownSeconds(given: Given, checks: readonly SharedCheck[]): PeerTimes {
  const shared = new Set(checks.map(({ rule }) => rule));
  const others = RULES.filter(({ id }) => !shared.has(id)).map(({ id }) => [id, 'off'] as const);
  const start = performance.now();
  const sink = new FindingSink(given.registry, given.settings, { severities: Object.fromEntries(others) });
  checkCells({ ...given, earlier: null }, sink);
  checkRecords({ ...given, earlier: null }, sink);
  const { counts } = sink.findings();
  return { seconds: (performance.now() - start) / 1000, counts };
}

/** The usual way to check records: an object a row, parsed by a schema of the table. Gives how many are refused, too. */
export function zodSeconds(registry: Registry): { readonly seconds: number; readonly refused: number } {
  let refused = 0;
  const start = performance.now();
  for (const table of tablesOf(registry)) {
    const fields = [...fieldsOf(table.key)].filter(([name]) => table.has(name as never));
    const schema = z.object(
      Object.fromEntries(
        fields.map(([name, { schema, required }]) => [name, required ? schema : schema.nullable()]),
      ),
    );
    const columns = fields.map(([name, { type }]) => ({
      name,
      isText: TEXT_TYPES.has(type),
      column: table.column(name as never),
    }));
    for (let row = 0; row < table.rows; row++) {
      const record: Record<string, unknown> = {};
      for (const { name, isText, column } of columns) {
        const number = isText ? NaN : column.number(row);
        record[name] = isText ? column.text(row) : Number.isNaN(number) ? null : number;
      }
      if (!schema.safeParse(record).success) refused += 1;
    }
  }
  return { seconds: (performance.now() - start) / 1000, refused };
}
