import {
  fieldOf,
  fieldsOf,
  isoDate,
  isWrittenNumber,
  type CellValue,
  type Field,
  type FieldKey,
  type Registry,
  type Table,
} from '../registry';
import type { Settings } from '../words/settings';
import type { Finding, GivenParams, Params, Severity } from './finding';
import { personal, shown, shownText } from '../words/personal';
import type { Hit, Rule, Spot } from './rule';

/** Makes findings of what rules hit: where it stands in the workbook, and nothing personal in it. */
export class FindingMaker {
  constructor(
    private readonly registry: Registry,
    private readonly settings: Settings,
  ) {}

  findingOf(rule: Rule, severity: Severity, hit: Hit<GivenParams>): Finding {
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
        value: this.masked(null, hit.value ?? null),
        params: this.told(hit.params),
        fix,
      };
    if (!('sheet' in spot))
      return {
        ...common,
        ...nowhere,
        value: this.masked(null, hit.value ?? null),
        params: this.told(hit.params),
        fix,
      };
    return {
      ...common,
      ...nowhere,
      sheet: spot.sheet,
      row: spot.sheetRow + 1,
      columnIndex: spot.sheetColumn,
      column: shownText(spot.header, this.settings),
      value: this.masked(null, hit.value ?? null),
      params: this.told(hit.params),
      fix,
    };
  }

  private ofRow(
    spot: Extract<Spot, { field: string | null }>,
    hit: Hit<GivenParams>,
  ): Omit<Finding, 'rule' | 'severity' | 'table'> {
    const table = this.registry.tables[spot.table] as Table;
    const place = table.place(spot.row, spot.field);
    const field = spot.field === null ? null : fieldOf(spot.table, spot.field as FieldKey);
    const held = spot.field === null ? null : heldAt(table, spot.field as FieldKey, spot.row);
    return {
      sheet: place.sheet,
      row: place.row,
      source: place.source,
      columnIndex: place.column < 0 ? null : place.column,
      field: spot.field,
      column: shownText(place.header ?? field?.header ?? null, this.settings),
      key: this.keyOf(table, spot.row) ?? this.standInKeyOf(table, spot.row),
      value: this.masked(field, hit.value ?? held),
      params: this.told(hit.params),
      fix: hit.fix ?? null,
      ...(hit.candidates ? { candidates: hit.candidates } : {}),
    };
  }

  /** The first key field's text, or the first column's where the table has no key. */
  private keyOf(table: Table, row: number): string | null {
    const fields = fieldsOf(table.key);
    const [name, field] = fields.find(([, candidate]) => candidate.key) ?? fields[0] ?? [];
    if (name === undefined || field === undefined) return null;
    const text = table.text(name as FieldKey, row);
    if (text !== null) return shown(personal(text, field.type), this.settings);
    const value = table.number(name as FieldKey, row);
    if (Number.isNaN(value)) return null;
    return field.type === 'date' ? isoDate(value) : shown(String(value), this.settings);
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
    if (value === null) return value;
    const said = shown(personal(String(value), field?.type ?? null), this.settings);
    return said === String(value) ? value : said;
  }

  private told(params: GivenParams): Params {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, this.toldParam(value)]));
  }

  private toldParam(value: GivenParams[string]): Params[string] {
    if (typeof value === 'number') return value;
    if (isList(value))
      return value.map((item) =>
        typeof item === 'number' ? item : shown(item, this.settings),
      ) as Params[string];
    return shown(value, this.settings);
  }
}

/** What Excel holds in the cell; a day as a date and not as the number behind it. */
function heldAt(table: Table, field: FieldKey, row: number): CellValue {
  const value = table.raw(field, row);
  if (typeof value !== 'number' || fieldOf(table.key, field).type !== 'date' || isWrittenNumber(value))
    return value;
  const day = table.columnToKeep(field)?.numbers[row] ?? NaN;
  return Number.isNaN(day) ? value : isoDate(day);
}

function isList(value: GivenParams[string]): value is readonly string[] | readonly number[] {
  return Array.isArray(value);
}
