import type { SheetTexts } from '../../locales';
import { rowsIn, select, type FigureSources } from '../coverage';
import type { ChangedTable, ChangeKind } from '../years';
import type { CountyList } from './comparison-counties';
import type { PlacedComparison } from './comparison-places';
import type { FigureQuestion } from './figure-question';
import { textsOf } from './sheet-head';
import { keyedList } from './list';
import type { PlanCell } from './plan';

type Figure = keyof SheetTexts['years']['comparison']['figureNames'];

/** A figure of both years, and the changes that make it rise and fall. */
interface Compared {
  readonly figure: Figure;
  readonly table: ChangedTable;
  readonly gained: readonly ChangeKind[];
  readonly lost: readonly ChangeKind[];
}

const FIGURES: readonly Compared[] = [
  { figure: 'poorVillages', table: 'villages', gained: ['villageEntered'], lost: ['villageLeft'] },
  { figure: 'designated', table: 'villages', gained: ['designatedGained'], lost: ['designatedLost'] },
  { figure: 'multiple', table: 'villages', gained: ['multipleGained'], lost: ['multipleLost'] },
  { figure: 'withTeam', table: 'villages', gained: ['teamGained'], lost: ['teamLost'] },
  {
    figure: 'withFirstSecretary',
    table: 'villages',
    gained: ['firstSecretaryGained'],
    lost: ['firstSecretaryLost'],
  },
  { figure: 'registered', table: 'households', gained: ['householdEntered'], lost: ['householdLeft'] },
  { figure: 'households', table: 'households', gained: [], lost: [] },
  { figure: 'paired', table: 'households', gained: ['pairedGained'], lost: ['pairedLost', 'pairedDone'] },
  { figure: 'cadres', table: 'cadres', gained: ['cadreEntered'], lost: ['cadreLeft'] },
];

/** 覆盖对照: each figure of both years, what it gained and lost, and the difference. */
export function figureList(
  { results, previous }: PlacedComparison,
  counties: Readonly<Record<ChangedTable, CountyList>>,
) {
  const texts = textsOf(results).years.comparison;
  const sum = (table: ChangedTable, kinds: readonly ChangeKind[]): PlanCell => {
    const counted = counties[table];
    const cells = kinds.map((kind) => counted.cell(kind, counted.totalRow));
    return cells.length === 0 ? null : { formula: `=${cells.join('+')}` };
  };
  return keyedList({
    lines: FIGURES,
    headers: texts.figureColumns(previous.settings.year, results.settings.year),
    columns: {
      figure: { names: true, cell: ({ figure }) => texts.figureNames[figure] },
      before: { format: 'count', cell: ({ figure }) => valueOf(previous, figure) },
      now: {
        format: 'count',
        cell: ({ figure }) => valueOf(results, figure),
        explain: ({ figure }) => questionOf(results, figure),
      },
      gained: { format: 'count', cell: ({ table, gained }) => sum(table, gained) },
      lost: { format: 'count', cell: ({ table, lost }) => sum(table, lost) },
      net: {
        format: 'count',
        cell: (_, row, list) => ({ formula: `=${list.cell('now', row)}-${list.cell('before', row)}` }),
      },
    },
  });
}

function valueOf(results: FigureSources, figure: Figure): number {
  return figure === 'registered' ? registered(results).length : results.coverage.city[figure];
}

function questionOf(results: FigureSources, figure: Figure): FigureQuestion {
  if (figure === 'registered') return { figure: 'rows', table: 'households', rows: registered(results) };
  return { figure: 'coverage', count: figure, place: { level: 'city' } };
}

/** Rows of 贫困户名册 without an error that keeps them out of every count, poor in the year or not. */
function registered(results: FigureSources): number[] {
  return rowsIn(results, select('households'));
}
