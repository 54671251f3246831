import {
  fieldOf,
  fieldsOf,
  isoDate,
  type CellValue,
  type Field,
  type FieldKey,
  type Registry,
  type Table,
} from '../registry';
import type { Settings } from '../settings';
import type { Finding, Params, Severity } from './finding';
import { maskId, maskIdsWithin, maskPhone } from './mask';
import type { Hit, Rule, Spot } from './rule';

/** Makes findings of what rules hit: where it stands in the workbook, and nothing personal in it. */
export class FindingMaker {
  constructor(
    private readonly registry: Registry,
    private readonly settings: Settings,
  ) {}

  findingOf(rule: Rule, severity: Severity, hit: Hit<Params>): Finding {
    const { spot } = hit;
    const common = { rule: rule.id, severity, table: spot.table };
    if ('row' in spot) return { ...common, ...this.ofRow(spot, hit) };
    const fix = hit.fix ?? null;
    const nowhere = {
      sheet: null,
      row: null,
      source: null,
      columnIndex: null,
      field: null,
      column: null,
      key: null,
    };
    if ('wholeSheet' in spot)
      return {
        ...common,
        ...nowhere,
        sheet: spot.wholeSheet,
        value: hit.value ?? null,
        params: hit.params,
        fix,
      };
    if (!('sheet' in spot))
      return { ...common, ...nowhere, value: hit.value ?? null, params: hit.params, fix };
    return {
      ...common,
      ...nowhere,
      sheet: spot.sheet,
      row: spot.sheetRow + 1,
      columnIndex: spot.sheetColumn,
      column: spot.header,
      value: hit.value ?? null,
      params: hit.params,
      fix,
    };
  }

  private ofRow(
    spot: Extract<Spot, { field: string | null }>,
    hit: Hit<Params>,
  ): Omit<Finding, 'rule' | 'severity' | 'table'> {
    const table = this.registry.tables[spot.table] as Table;
    const place = table.place(spot.row, spot.field);
    const field = spot.field === null ? null : fieldOf(spot.table, spot.field as FieldKey);
    const held = spot.field === null ? null : table.raw(spot.field as FieldKey, spot.row);
    return {
      sheet: place.sheet,
      row: place.row,
      source: place.source,
      columnIndex: place.column < 0 ? null : place.column,
      field: spot.field,
      column: place.header ?? field?.header ?? null,
      key: keyOf(table, spot.row) ?? this.standInKeyOf(table, spot.row),
      value: this.masked(field, hit.value ?? held),
      params: this.maskedParams(field, hit.params),
      fix: hit.fix ?? null,
    };
  }

  /** 东测村 张测一, of a row that names a household otherwise than by its number. */
  private standInKeyOf(table: Table, row: number): string | null {
    const [, key] = fieldsOf(table.key).find(([, field]) => field.key) ?? [];
    for (const group of key?.standIns ?? []) {
      const texts = group.map((name) =>
        this.masked(fieldOf(table.key, name as FieldKey), table.text(name as FieldKey, row)),
      );
      if (!texts.includes(null)) return texts.join(' ');
    }
    return null;
  }

  private masked(field: Field | null, value: CellValue): CellValue {
    if (!this.settings.maskIds || value === null) return value;
    if (field?.type === 'id18') return maskId(String(value));
    if (field?.type === 'phone') return maskPhone(String(value));
    const shown = maskIdsWithin(String(value));
    return shown === String(value) ? value : shown;
  }

  private maskedParams(field: Field | null, params: Params): Params {
    if (!this.settings.maskIds) return params;
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, this.maskedParam(field, name, value)]),
    );
  }

  /** A sentence about another cell, such as 性别, may name the person's number too. */
  private maskedParam(field: Field | null, name: string, value: Params[string]): Params[string] {
    if (typeof value === 'number' || KEYS_TO_WRITE.has(name)) return value;
    if (typeof value !== 'string')
      return value.some((item) => typeof item === 'string')
        ? value.map((item) => maskIdsWithin(String(item)))
        : value;
    const shown = maskIdsWithin(value);
    return shown === value && PERSONAL_PARAMS.has(name) ? String(this.masked(field, value)) : shown;
  }
}

/** Params that no sentence shows, and that must be whole to be written where a clerk takes one of them. */
const KEYS_TO_WRITE = new Set(['candidates']);

/** Params that repeat a personal number, whatever its form; others name households, cadres or rows. */
const PERSONAL_PARAMS = new Set(['id', 'digits', 'clean', 'phone', 'here', 'there']);

/** The first key field's text, or the first column's where the table has no key. */
function keyOf(table: Table, row: number): string | null {
  const fields = fieldsOf(table.key);
  const [name, field] = fields.find(([, candidate]) => candidate.key) ?? fields[0] ?? [];
  if (name === undefined || field === undefined) return null;
  const text = table.text(name as FieldKey, row);
  if (text !== null) return text;
  const value = table.number(name as FieldKey, row);
  if (Number.isNaN(value)) return null;
  return field.type === 'date' ? isoDate(value) : String(value);
}
