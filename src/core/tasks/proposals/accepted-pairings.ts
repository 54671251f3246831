import { frameOf, frameOfNew, fullestPart, sheetOf, type MergeChange, type SheetMerge } from '../../merge';
import type { Proposal } from '../../proposals';
import {
  type CellValue,
  DAYS_FROM_1900_TO_1904,
  type FieldKey,
  fieldOf,
  fieldsOf,
  PLACE,
  type RawWorkbook,
  type Table,
  type TablePart,
} from '../../registry';
import type { PlanCell } from '../../report';
import type { Results } from '../../results';

type Column = SheetMerge['columns'][number];
type Pairings = Table<'pairings'>;

/** What a line of a new pairing book says. */
const SAID = ['householdId', 'cadreId', 'cadreName', 'start', 'head', 'unit'] as const;
/** What a line says where a sheet has a column for it. */
const KNOWN = [...SAID, 'headId', 'villageCode', ...PLACE] as const;
/**
 * What a sheet that lacks it is given. The begin is not among them: a roster without that column lists who helps now,
 * and in one of its own every other line would be blank.
 */
const NEEDED: ReadonlySet<string> = new Set(['householdId', 'cadreId', 'cadreName']);

/**
 * Proposals that were accepted, as they are written into the pairing book: a line for each, from the as-of date on,
 * and where a pairing passes to another cadre its end on the day before. New lines go below those of the fullest sheet.
 */
export function acceptedPairings(
  workbook: RawWorkbook,
  results: Results,
  accepted: readonly Proposal[],
): SheetMerge[] {
  if (accepted.length === 0) return [];
  const { pairings } = results.registry.tables;
  const home = pairings && fullestPart(pairings);
  if (!pairings || !home) return [newBook(workbook, results, accepted)];
  const sheets = pairings.parts.map((part) =>
    intoPart(workbook, results, { pairings, part, home }, accepted),
  );
  return sheets.filter(({ appended, changes }) => appended + changes.length > 0);
}

function newBook(workbook: RawWorkbook, results: Results, accepted: readonly Proposal[]): SheetMerge {
  const columns = fieldsOf('pairings')
    .filter(([name]) => (SAID as readonly string[]).includes(name))
    .map(([name]) => newColumn(name));
  return {
    ...frameOfNew('pairings'),
    columns,
    appended: accepted.length,
    knownBy: knownBy(columns),
    removed: [],
    changes: [],
    cell: cellReader(workbook, results, columns, accepted),
  };
}

interface Into {
  readonly pairings: Pairings;
  readonly part: TablePart;
  /** The part that new lines go to. */
  readonly home: TablePart;
}

function intoPart(
  workbook: RawWorkbook,
  results: Results,
  { pairings, part, home }: Into,
  accepted: readonly Proposal[],
): SheetMerge {
  const of = { workbook, registry: results.registry };
  const { sheet } = sheetOf(of, part);
  const isHome = part === home;
  const ended = accepted.flatMap(({ replaces }) =>
    replaces !== null && pairings.partOf(replaces) === part ? [replaces] : [],
  );
  const columns: Column[] = sheet.columns.map(() => ({
    header: '',
    format: 'general',
    isNew: false,
    meaning: null,
  }));
  for (const [name, { header, index }] of part.columns)
    columns[index - sheet.firstColumn] = { ...newColumn(name), header, isNew: false };
  const has = (name: string): boolean => columns.some(({ meaning }) => meaning?.field === name);
  for (const name of [...(isHome ? NEEDED : []), ...(ended.length > 0 ? ['end'] : [])])
    if (!has(name)) columns.push(newColumn(name));
  const endColumn = sheet.firstColumn + columns.findIndex(({ meaning }) => meaning?.field === 'end');
  return {
    ...frameOf(of, 'pairings', part),
    columns,
    appended: isHome ? accepted.length : 0,
    knownBy: knownBy(columns),
    removed: [],
    changes: ended.map((row): MergeChange => ({
      row: part.excelRows[row - part.offset] ?? 0,
      column: endColumn,
      from: part.columns.has('end') ? pairings.raw('end', row) : null,
      to: dayOf(results.settings.asOf - 1, workbook),
      isDate: true,
    })),
    cell: cellReader(workbook, results, columns, accepted),
  };
}

function newColumn(name: string): Column {
  const field = fieldOf('pairings', name as FieldKey<'pairings'>);
  return {
    header: field.header,
    format: field.type === 'date' ? 'date' : 'text',
    isNew: true,
    meaning: { field: name, name: field.header },
  };
}

function knownBy(columns: readonly Column[]): [number, number] {
  const at = (name: string): number => columns.findIndex(({ meaning }) => meaning?.field === name);
  return [at('householdId'), at('cadreId')];
}

function cellReader(
  workbook: RawWorkbook,
  { registry, settings }: Results,
  columns: readonly Column[],
  accepted: readonly Proposal[],
): SheetMerge['cell'] {
  const { households, cadres, villages } = registry.tables;
  const said: Readonly<Record<(typeof KNOWN)[number], (proposal: Proposal) => CellValue>> = {
    householdId: ({ household }) => households?.text('id', household) ?? null,
    head: ({ household }) => households?.text('head', household) ?? null,
    cadreId: ({ cadre }) => cadres?.text('id', cadre) ?? null,
    cadreName: ({ cadre }) => cadres?.text('name', cadre) ?? null,
    unit: ({ cadre }) => cadres?.text('unit', cadre) ?? null,
    start: () => dayOf(settings.asOf, workbook),
    headId: ({ household }) => households?.text('headId', household) ?? null,
    villageCode: ({ village }) => villages?.text('code', village) ?? null,
    county: ({ village }) => villages?.text('county', village) ?? null,
    township: ({ village }) => villages?.text('township', village) ?? null,
    village: ({ village }) => villages?.text('village', village) ?? null,
  };
  return (row, column): PlanCell => {
    const proposal = accepted[row];
    const name = KNOWN.find((field) => field === columns[column]?.meaning?.field);
    return proposal && name ? said[name](proposal) : null;
  };
}

/** A serial day of the 1900 system as the workbook counts it. */
function dayOf(day: number, { date1904 }: RawWorkbook): number {
  return date1904 ? day - DAYS_FROM_1900_TO_1904 : day;
}
