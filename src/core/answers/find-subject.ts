import { foldName, foldVillage, joinKey } from '../linkage';
import {
  type CellValue,
  cleanText,
  parseBool,
  PLACE,
  rawValue,
  type Table,
  type TablePart,
  tablesOf,
} from '../registry';
import type { Results } from '../results';
import type { SelectedRow } from './answer';
import type { AskedRow } from './described';
import type { Relations } from './relations';

/** A row of the registry, where the selected row is one. */
export interface RegistryRow {
  readonly table: Table;
  readonly part: TablePart;
  readonly row: number;
}

/** Finds what a row is about: rows of registry sheets by their place, all others by the keys and names they hold. */
export class SubjectFinder {
  private keys: Map<string, AskedRow> | null = null;
  private places: Map<string, AskedRow> | null = null;

  constructor(
    private readonly results: Results,
    private readonly relations: Relations,
  ) {}

  /** The row of the registry that stands there. `row` counts from 0. */
  registryRow(sheet: string, row: number): RegistryRow | null {
    for (const table of tablesOf(this.results.registry)) {
      for (const part of table.parts) {
        if (part.sheet !== sheet) continue;
        const index = part.excelRows.indexOf(row + 1);
        if (index >= 0) return { table, part, row: part.offset + index };
      }
    }
    return null;
  }

  /** What a row of the registry is about; of a row that names two, the one whose column is selected. */
  ofRegistryRow({ table, part, row }: RegistryRow, column: number): AskedRow | null {
    const [field] = [...part.columns].find(([, { index }]) => index === column) ?? [null];
    const to = (kind: AskedRow['kind'], target: number): AskedRow | null =>
      target < 0 ? null : { kind, row: target };
    const village = (): AskedRow | null => to('village', this.relations.targetOf(table.key, 'villages', row));
    const unit = (): AskedRow | null => to('unit', this.relations.targetOf(table.key, 'units', row));
    const cadre = (): AskedRow | null => to('cadre', this.relations.targetOf(table.key, 'cadres', row));
    const household = (): AskedRow | null =>
      to('household', this.relations.targetOf(table.key, 'households', row));
    switch (table.key) {
      case 'villages':
        return { kind: 'village', row };
      case 'households':
        return { kind: 'household', row };
      case 'units':
        return { kind: 'unit', row };
      case 'cadres':
        return { kind: 'cadre', row };
      case 'members':
        return household();
      case 'pairings':
        if (field === 'unit') return unit() ?? household() ?? cadre();
        return field?.startsWith('cadre') ? (cadre() ?? household()) : (household() ?? cadre());
      case 'attendance':
        return cadre();
      case 'scores':
        return this.byKey(table.raw('subject', row));
      default:
        return field === 'unit' || field === 'provider' ? (unit() ?? village()) : (village() ?? unit());
    }
  }

  /** What a row of any other sheet is about: the first of its cells that is a place of the registry, a key or a name. */
  ofOtherRow({ cells, above, kind }: SelectedRow): AskedRow | null {
    const found = this.byRegistryPlace(cells) ?? this.byKeys(cells) ?? this.byPlaceName(cells);
    if (found || kind !== 'cadreAppraisal') return found;
    // A form is many rows high: the cadre's number stands in one of its first.
    for (const line of [...above].reverse()) {
      const subject = line.map((cell) => this.byKey(cell)).find((candidate) => candidate?.kind === 'cadre');
      if (subject) return subject;
    }
    return null;
  }

  /** `贫困户名册` beside `B7` or `第 7 行`, as reports name places. */
  private byRegistryPlace(cells: readonly CellValue[]): AskedRow | null {
    for (const [at, sheet] of cells.entries()) {
      if (typeof sheet !== 'string') continue;
      const row = /^(?:[A-Z]{1,3}|第 ?|row )(\d+)(?: 行)?$/.exec(String(cells[at + 1] ?? ''))?.[1];
      const place = row === undefined ? null : this.registryRow(sheet, Number(row) - 1);
      if (place) return this.ofRegistryRow(place, -1);
    }
    return null;
  }

  private byKeys(cells: readonly CellValue[]): AskedRow | null {
    for (const cell of cells) {
      const subject = this.byKey(cell);
      if (subject) return subject;
    }
    return null;
  }

  private byKey(cell: CellValue): AskedRow | null {
    // Running numbers and counts are no keys; a village code that was typed as a number is one.
    if (typeof cell === 'number' && cell < 1e11) return null;
    if (typeof cell !== 'string' && typeof cell !== 'number') return null;
    this.keys ??= keysOf(this.results);
    return this.keys.get(foldName(cleanText(String(cell)))) ?? null;
  }

  /** County, township and village in cells side by side. */
  private byPlaceName(cells: readonly CellValue[]): AskedRow | null {
    this.places ??= placesOf(this.results);
    for (let at = 0; at + 2 < cells.length; at++) {
      const [county, township, village] = cells.slice(at, at + 3);
      if (typeof county !== 'string' || typeof township !== 'string' || typeof village !== 'string') continue;
      const found = this.places.get(joinKey(foldName(county), foldName(township), foldVillage(village)));
      if (found) return found;
    }
    return null;
  }
}

/** Whether a row of the registry holds something else by now than what was read. */
export function isRowChanged({ part, row }: RegistryRow, cells: readonly CellValue[]): boolean {
  const rawRow = part.rawRows[row - part.offset] ?? -1;
  for (const { index, raw } of part.columns.values()) {
    const read = rawValue(raw, rawRow);
    const held = cells[index] ?? null;
    // Of a merged block only the first cell holds the value; three columns of yes and no are read as one of posts.
    if (held === null || (typeof read === 'string' && !Number.isNaN(parseBool(String(held))))) continue;
    if (held !== read) return true;
  }
  return false;
}

/** Household numbers, cadre numbers, village codes, unit names; what is given twice means its first row. */
function keysOf({ registry }: Results): Map<string, AskedRow> {
  const { households, cadres, villages, units } = registry.tables;
  const keys = new Map<string, AskedRow>();
  const add = (kind: AskedRow['kind'], rows: number, textOf: (row: number) => string | null): void => {
    for (let row = 0; row < rows; row++) {
      const text = textOf(row);
      const key = text === null ? '' : foldName(text);
      if (key !== '' && !keys.has(key)) keys.set(key, { kind, row });
    }
  };
  add('household', households?.rows ?? 0, (row) => households?.text('id', row) ?? null);
  add('cadre', cadres?.rows ?? 0, (row) => cadres?.text('id', row) ?? null);
  add('village', villages?.rows ?? 0, (row) => villages?.text('code', row) ?? null);
  add('unit', units?.rows ?? 0, (row) => units?.text('name', row) ?? null);
  return keys;
}

function placesOf({ registry: { tables } }: Results): Map<string, AskedRow> {
  const places = new Map<string, AskedRow>();
  const { villages } = tables;
  for (let row = 0; villages && row < villages.rows; row++) {
    const [county, township, village] = PLACE.map((field) => villages.text(field, row));
    if (!county || !township || !village) continue;
    const key = joinKey(foldName(county), foldName(township), foldVillage(village));
    if (!places.has(key)) places.set(key, { kind: 'village', row });
  }
  return places;
}
