import type { FieldKey, TableKey } from '../registry';
import { countOf, sumOf, type FigureRows, type FigureSources } from './figure-rows';
import { groupsOf, ofUnits, within, type GroupedRows } from './grouped-rows';
import {
  ACTIVE_CADRES,
  held,
  INTRODUCED_PROJECTS,
  INVESTED_PROJECTS,
  MEETINGS_OF_UNITS,
  unitsOf,
  VISITS,
} from './known-rows';
import { mapped } from './mapped';
import { rowsIn, select, type RowSources } from './row-query';

/** A figure of each unit, by row of `units`. */
type OfEach = (from: RowSources) => (unit: number) => FigureRows;

/** What a central or provincial unit did in the year. */
const FIGURES = {
  cadres: counts(ofUnits(ACTIVE_CADRES)),
  visits: counts(ofUnits(VISITS)),
  /** 对接 and 座谈会 of the year that a cadre of the unit attended; rows of `activities`. */
  liaisonMeetings: counts(within(MEETINGS_OF_UNITS, held('定点单位对接'))),
  unitForums: counts(within(MEETINGS_OF_UNITS, held('定点单位座谈会'))),
  introduced: sums(ofUnits(INTRODUCED_PROJECTS), 'paid'),
  invested: sums(ofUnits(INVESTED_PROJECTS), 'paid'),
} as const satisfies Readonly<Record<string, OfEach>>;

export interface DesignatedUnit extends Readonly<Record<keyof typeof FIGURES, FigureRows>> {
  /** Row of `units`. */
  readonly unit: number;
}

/** The categories of central and provincial units. */
export const STATE_UNITS = ['中央单位', '省直单位'] as const;

/** Units of category 中央单位 and 省直单位 in the order of the register, the central ones first. */
export function designatedUnits(from: FigureSources): DesignatedUnit[] {
  const figures = mapped(FIGURES, (figure) => figure(from));
  return STATE_UNITS.flatMap((category) => rowsIn(from, unitsOf(category, select('units'))))
    .map((unit) => ({ unit, ...mapped(figures, (figure) => figure(unit)) }));
}

function counts(rows: GroupedRows): OfEach {
  return (from) => {
    const groups = groupsOf(from, rows);
    return (unit) => countOf(rows.table, groups.get(unit) ?? []);
  };
}

function sums<K extends TableKey>(rows: GroupedRows<K>, field: FieldKey<K>): OfEach {
  return (from) => {
    const groups = groupsOf(from, rows);
    return (unit) => sumOf(from, rows.table, groups.get(unit) ?? [], field);
  };
}
