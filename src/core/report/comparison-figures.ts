import type { CoverageCounts } from '../coverage';
import { columnLetter, type Table } from '../registry';
import type { ChangedTable, ChangeKind } from '../years';
import { columnOfKind, type PlacedComparison, type Positions } from './comparison-places';
import type { FigureQuestion } from './figure-question';
import { lines, list, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell } from './plan';

type Figure = keyof CoverageCounts | 'registered';

/** A figure of both years, and the changes that make it rise and fall. */
const FIGURES = [
  ['poorVillages', 'villages', ['villageEntered'], ['villageLeft']],
  ['designated', 'villages', ['designatedGained'], ['designatedLost']],
  ['multiple', 'villages', ['multipleGained'], ['multipleLost']],
  ['withTeam', 'villages', ['teamGained'], ['teamLost']],
  ['withFirstSecretary', 'villages', ['firstSecretaryGained'], ['firstSecretaryLost']],
  ['registered', 'households', ['householdEntered'], ['householdLeft']],
  ['households', 'households', [], []],
  ['paired', 'households', ['pairedGained'], ['pairedLost', 'pairedDone']],
  ['cadres', 'cadres', ['cadreEntered'], ['cadreLeft']],
] as const satisfies readonly (readonly [
  Figure,
  ChangedTable,
  readonly ChangeKind[],
  readonly ChangeKind[],
])[];

export const FIGURE_ROWS = FIGURES.length;

/** 覆盖对照: each figure of both years, what it gained and lost, and the difference. */
export function figuresBands({ results, previous }: PlacedComparison, positions: Positions): Band[] {
  const texts = textsOf(results).years.comparison;
  const at = (row: number) => FIGURES[row] ?? FIGURES[0];
  const sum = (row: number, kinds: readonly ChangeKind[]): PlanCell => {
    const [, table] = at(row);
    const total = String(positions.summaries[table].total);
    const cells = kinds.map((kind) => `${columnLetter(columnOfKind(table, kind))}${total}`);
    return cells.length === 0 ? null : { formula: `=${cells.join('+')}` };
  };
  const cells: ((row: number) => PlanCell)[] = [
    (row) => texts.figureNames[at(row)[0]],
    (row) => valueOf(previous, at(row)[0]),
    (row) => valueOf(results, at(row)[0]),
    (row) => sum(row, at(row)[2]),
    (row) => sum(row, at(row)[3]),
    (row) => {
      const line = String(positions.figures + row);
      return { formula: `=C${line}-B${line}` };
    },
  ];
  const headers = texts.figureColumns(previous.settings.year, results.settings.year);
  const columns = cells.map((cell, index): ListColumn => ({
    header: headers[index] ?? '',
    width: 0,
    format: index === 0 ? 'text' : 'count',
    ...(index === 0 ? { names: true } : {}),
    cell,
    explain: (row) => (index === 2 ? questionOf(results, at(row)[0]) : null),
  }));
  return [lines('heading', [texts.figures]), ...list(columns, FIGURES.length), lines('note', [''])];
}

type Counted = Pick<Results, 'registry' | 'coverage'>;

function valueOf({ registry, coverage }: Counted, figure: Figure): number {
  return figure === 'registered' ? registered(registry).length : coverage.city[figure];
}

function questionOf({ registry }: Counted, figure: Figure): FigureQuestion {
  if (figure === 'registered') return { figure: 'rows', table: 'households', rows: registered(registry) };
  return { figure: 'coverage', count: figure, place: { level: 'city' } };
}

/** Rows of 贫困户名册 that count. */
function registered({ tables }: Counted['registry']): number[] {
  const households = tables.households as Table | undefined;
  return [...(households?.excluded ?? []).keys()].filter((row) => households?.excluded[row] === 0);
}
