import {
  fieldOf,
  fieldsOf,
  isoDate,
  type CellValue,
  type Field,
  type FieldKey,
  type Registry,
  type Table,
  type TableKey,
} from '../registry';
import type { Settings } from '../settings';
import { LISTED_PER_RULE, type Finding, type Findings, type Params, type Severity } from './finding';
import { maskId, maskIdsWithin, maskPhone } from './mask';
import type { Hit, Rule, Spot } from './rule';

export interface CheckOptions {
  /** Overrides by rule id. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Switches on the rules that are off by default. */
  readonly doubts?: boolean;
}

/** Takes what rules find: counts all of it, lists a bounded part, and marks the cells and rows concerned. */
export class FindingSink {
  private readonly list: Finding[] = [];
  private readonly counts = new Map<string, number>();
  private readonly excluded = new Map<TableKey, Map<string, number>>();

  constructor(
    private readonly registry: Registry,
    private readonly settings: Settings,
    private readonly options: CheckOptions = {},
  ) {}

  isOn(rule: Rule): boolean {
    const override = this.options.severities?.[rule.id];
    if (override !== undefined) return override !== 'off';
    return rule.optIn !== true || this.options.doubts === true;
  }

  accept(rule: Rule, hit: Hit<Params>): void {
    const count = (this.counts.get(rule.id) ?? 0) + 1;
    this.counts.set(rule.id, count);
    // What a defect does to links and counts does not hang on how severe an office finds it.
    if (rule.severity === 'error') this.mark(rule, hit.spot);
    if (count <= LISTED_PER_RULE) this.list.push(this.findingOf(rule, hit));
  }

  findings(): Findings {
    return { list: this.list, counts: this.counts, excluded: this.excluded };
  }

  private mark(rule: Rule, spot: Spot): void {
    if (!('row' in spot)) return;
    const table = this.registry.tables[spot.table] as Table | undefined;
    if (!table) return;
    table.faulty[spot.row] = 1;
    if (spot.field === null) return;
    const field = fieldOf(spot.table, spot.field as FieldKey);
    if (field.key || field.type === 'date') this.exclude(table, spot.row, rule.id);
    if (rule.phase === 'cell') table.column(spot.field as FieldKey).unusable[spot.row] = 1;
  }

  private exclude(table: Table, row: number, rule: string): void {
    if (table.excluded[row] === 1) return;
    table.excluded[row] = 1;
    const reasons = this.excluded.get(table.key) ?? new Map<string, number>();
    reasons.set(rule, (reasons.get(rule) ?? 0) + 1);
    this.excluded.set(table.key, reasons);
  }

  private findingOf(rule: Rule, hit: Hit<Params>): Finding {
    const { spot } = hit;
    const severity = this.severityOf(rule);
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
      key: keyOf(table, spot.row),
      value: this.masked(field, hit.value ?? held),
      params: this.maskedParams(field, hit.params),
      fix: hit.fix ?? null,
    };
  }

  private severityOf(rule: Rule): Severity {
    const override = this.options.severities?.[rule.id];
    return override === undefined || override === 'off' ? rule.severity : override;
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
