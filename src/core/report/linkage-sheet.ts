import type { SheetTexts } from '../../locales';
import { HOUSEHOLD_METHODS, LINK_METHODS, NONE, VILLAGE_METHODS } from '../linkage';
import type { FieldKey, Table, TableKey, PlacePart } from '../registry';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { methodsNotes } from './link-notes';
import { cadreNote, householdNote, isPlaced, pairingsOf, pairingsOfHouseholds } from './linkage-lines';
import { List, type ListColumn } from './list';
import { placeCell } from './place-cells';
import type { PlanCell, SheetLayout } from './plan';
import { listSheet } from './sections';

/** How far a link can be trusted, by its method. */
const CERTAINTY = ['sure', 'sure', 'likely', 'likely', 'check', 'check'] as const;
const HOUSEHOLD_CERTAINTY = ['sure', 'sure', 'likely'] as const;
const VILLAGE_CERTAINTY = ['sure', 'sure', 'likely', 'check'] as const;
/** No method has this number. */
const UNLINKED = 255;

/** What a row of a register shows in a column. */
type RowCell = (row: number) => PlanCell;
type ColumnKey = keyof SheetTexts['linkage']['columns'];
/** A column of both kinds of lines: of households, which come first, and of cadres. */
type LinkColumn = Omit<ListColumn<number, ColumnKey>, 'key' | 'header' | 'cell'> & {
  readonly household?: RowCell;
  readonly cadre?: RowCell;
};

/** 关联结果: a line for each household with its cadre, then a line for each cadre with his load. */
export function linkageSheet(results: Results): SheetLayout {
  const texts = textsOf(results).linkage;
  const households = results.registry.tables.households?.rows ?? 0;
  const cadres = results.registry.tables.cadres?.rows ?? 0;
  const columns = columnsOf(results);
  const list = new List({
    table: 'zhucun_links',
    // Lines are numbers: there may be a hundred thousand of them.
    lines: { length: households + cadres, at: (line: number) => line },
    columns: (Object.keys(columns) as ColumnKey[]).map((key): ListColumn<number, ColumnKey> => {
      const { household, cadre, ...column } = columns[key];
      const cell = (line: number): PlanCell =>
        (line < households ? household?.(line) : cadre?.(line - households)) ?? null;
      return { key, header: texts.columns[key], ...column, cell };
    }),
  });
  const filed = {
    kind: 'linkage',
    title: texts.title(results.settings.year),
    isSigned: false,
  } as const;
  return listSheet(results, filed, list, { above: [lines('meta', methodsNotes(results))] });
}

function columnsOf(results: Results): Readonly<Record<ColumnKey, LinkColumn>> {
  const { registry, links, coverage } = results;
  const { households, cadres, pairings, villages } = registry.tables;
  const texts = textsOf(results).linkage;
  const home = links.households.villageCode;
  const post = links.cadres.villageCode;
  const linked = links.pairings.cadreId;

  const pairingOf = pairingsOfHouseholds(results);
  const pairing = (row: number): number => pairingOf[row] ?? NONE;
  const helper = (row: number): number => linked?.target[pairing(row)] ?? NONE;
  const postOf = (row: number): number => post?.target[row] ?? NONE;
  const helperText = (field: FieldKey<'cadres'>): RowCell => {
    const text = textOf(cadres, field);
    return (row) => text(helper(row));
  };
  const helperName = helperText('name');
  const pairedName = textOf(pairings, 'cadreName');

  const place = (part: PlacePart) => ({
    household: (row: number) => placeCell(registry, home?.target[row] ?? NONE, part),
    cadre: (row: number) => placeCell(registry, postOf(row), part),
  });
  /** Of a household that is paired: how the pairing found it. */
  const ifPaired =
    (tell: (method: number) => PlanCell): RowCell =>
    (row) =>
      pairing(row) >= 0 ? tell(links.pairings.householdId?.method[pairing(row)] ?? UNLINKED) : null;
  /** Of a household with a cadre: how it was found. */
  const ifHelped =
    (tell: (method: number) => PlanCell, otherwise: PlanCell = null): RowCell =>
    (row) =>
      helper(row) >= 0 ? tell(linked?.method[pairing(row)] ?? UNLINKED) : otherwise;
  /** Of a cadre whose row names a village: how that was found. */
  const ifPlaced =
    (tell: (method: number) => PlanCell): RowCell =>
    (row) =>
      isPlaced(cadres, row) ? tell(postOf(row) >= 0 ? (post?.method[row] ?? UNLINKED) : UNLINKED) : null;
  const villageMethod = (method: number): string => texts.villageMethods[VILLAGE_METHODS[method] ?? 'none'];

  return {
    kind: { width: 6, names: true, household: () => texts.household, cadre: () => texts.cadre },
    id: { width: 20, names: true, household: textOf(households, 'id'), cadre: textOf(cadres, 'id') },
    name: { width: 10, household: textOf(households, 'head'), cadre: textOf(cadres, 'name') },
    county: { width: 10, ...place('county') },
    township: { width: 12, ...place('township') },
    village: { width: 12, ...place('village') },
    villageMethod: {
      width: 12,
      household: (row) => villageMethod(home?.method[row] ?? UNLINKED),
      cadre: ifPlaced(villageMethod),
    },
    householdMethod: {
      width: 12,
      household: ifPaired((method) => texts.householdMethods[HOUSEHOLD_METHODS[method] ?? 'id']),
    },
    householdCertainty: {
      width: 9,
      household: ifPaired((method) => texts.certainty[HOUSEHOLD_CERTAINTY[method] ?? 'check']),
    },
    otherId: {
      width: 14,
      household: helperText('id'),
      cadre: (row) => villages?.text('code', postOf(row)) ?? null,
    },
    otherName: {
      width: 11,
      household: (row) => (helper(row) >= 0 ? helperName(row) : pairedName(pairing(row))),
      cadre: textOf(cadres, 'post'),
    },
    unit: {
      width: 26,
      household: helperText('unit'),
      cadre: textOf(cadres, 'unit'),
    },
    method: {
      width: 13,
      household: ifHelped((method) => texts.methods[LINK_METHODS[method] ?? 'id']),
    },
    certainty: {
      width: 8,
      household: ifHelped((method) => texts.certainty[CERTAINTY[method] ?? 'check'], texts.certainty.none),
      cadre: ifPlaced((method) =>
        method === UNLINKED ? texts.certainty.none : texts.certainty[VILLAGE_CERTAINTY[method] ?? 'check'],
      ),
    },
    households: {
      width: 6,
      format: 'count',
      cadre: (row) => coverage.facts.cadres.load[row] ?? 0,
      explain: (line) => {
        const cadre = line - (households?.rows ?? 0);
        return cadre >= 0 ? pairingsOf(results, cadre) : null;
      },
    },
    note: {
      width: 24,
      household: (row) => householdNote(results, row, pairing(row)),
      cadre: (row) => cadreNote(results, row),
    },
  };
}

function textOf<K extends TableKey>(table: Table<K> | undefined, field: FieldKey<K>): RowCell {
  return (row) => table?.text(field, row) ?? null;
}
