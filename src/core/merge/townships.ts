import {
  fieldsOf,
  TABLES,
  type FieldKey,
  type Registry,
  type Table,
  type TableKey,
  tablesOf,
} from '../registry';
import { HouseholdNumbers } from './household-numbers';

/** Prefix of a village code that names the township. */
const TOWNSHIP_DIGITS = 9;
const VILLAGE_CODE = /^\d{12}$/;
/** The township of a row that names none. */
export const NOWHERE = -1;

/**
 * Which township each row names: by its village's code, else by that of its household, else by 县(区) and 乡镇.
 * Townships are numbers that hold for every registry that one object has been asked about.
 */
export class Townships {
  private readonly numbers = new Map<string, number>();
  private readonly codeOfName = new Map<string, string>();
  private readonly nameOfCode = new Map<string, string>();
  private readonly ids: string[] = [];
  private readonly ofHousehold = new Map<string, number>();
  /** Which household a row is about, whatever it is named by. */
  readonly households = new HouseholdNumbers();

  /** Learns how townships are called and where households live; the registry that is asked first comes first. */
  learn(registry: Registry): void {
    for (const table of tablesOf(registry)) this.learnNames(table);
    this.households.learn(registry);
    const { households } = registry.tables;
    if (!households) return;
    const places = this.ofRows(households);
    for (let row = 0; row < households.rows; row++) {
      const id = households.text('id', row);
      const place = places[row] ?? NOWHERE;
      if (id !== null && place !== NOWHERE && !this.ofHousehold.has(id)) this.ofHousehold.set(id, place);
    }
  }

  /** The township of each row of a table; -1 where nothing tells. */
  ofRows(table: Table): Int32Array {
    const places = new Int32Array(table.rows).fill(NOWHERE);
    const code = codeField(table.key);
    const byCode = code !== null && table.has(code) ? table.column(code) : null;
    const ofCode = byCode?.entries.map((text) =>
      VILLAGE_CODE.test(text) ? this.numberOf(text.slice(0, TOWNSHIP_DIGITS)) : NOWHERE,
    );
    const namesHousehold = 'householdId' in TABLES[table.key].fields;
    for (let row = 0; row < table.rows; row++) {
      const coded = byCode ? (ofCode?.[byCode.code(row)] ?? NOWHERE) : NOWHERE;
      const household = coded === NOWHERE && namesHousehold ? this.households.of(table, row) : null;
      const known = household === null ? coded : (this.ofHousehold.get(household) ?? NOWHERE);
      places[row] = known === NOWHERE ? this.named(table, row) : known;
    }
    return places;
  }

  /** 嵩县田湖镇, or the code where no row tells the name. */
  nameOf(place: number): string {
    const id = this.ids[place] ?? '';
    return this.nameOfCode.get(id) ?? id.replace('\n', '');
  }

  private learnNames(table: Table): void {
    const code = codeField(table.key);
    if (code === null || !table.has(code) || !table.has('township')) return;
    for (let row = 0; row < table.rows; row++) {
      const text = table.text(code, row);
      const name = nameIn(table, row);
      if (text === null || name === null || !VILLAGE_CODE.test(text)) continue;
      const prefix = text.slice(0, TOWNSHIP_DIGITS);
      if (!this.codeOfName.has(name)) this.codeOfName.set(name, prefix);
      if (!this.nameOfCode.has(prefix)) this.nameOfCode.set(prefix, name.replace('\n', ''));
    }
  }

  private named(table: Table, row: number): number {
    const name = nameIn(table, row);
    return name === null ? NOWHERE : this.numberOf(this.codeOfName.get(name) ?? name);
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.push(id) - 1;
    this.numbers.set(id, number);
    return number;
  }
}

/** The column of a table that holds the code of a village. */
function codeField(table: TableKey): FieldKey | null {
  const found = fieldsOf(table).find(([, { type }]) => type === 'vcode');
  return (found?.[0] as FieldKey | undefined) ?? null;
}

function nameIn(table: Table, row: number): string | null {
  const township = table.text('township', row);
  return township === null ? null : `${table.text('county', row) ?? ''}\n${township}`;
}
