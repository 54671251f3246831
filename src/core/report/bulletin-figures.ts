import { bulletin, type PublishedId } from '../coverage';
import type { FigureQuestion } from './figure-question';
import type { Published, Results } from '../results';

/** The figures of this run: counted ones, and how many were named advanced. */
export function publishedFigures(results: Results): Published {
  const { registry, links, settings, coverage } = results;
  return {
    ...bulletin(registry, links, settings, coverage),
    advancedTeams: results.schemeFault ? null : advancedRows(results, 'advancedTeams').length,
    advancedUnits: results.schemeFault ? null : advancedRows(results, 'advancedUnits').length,
  };
}

/** The rows behind a figure. */
export function publishedQuestion(results: Results, id: PublishedId): FigureQuestion {
  if (id === 'advancedTeams') return { figure: 'rows', table: 'villages', rows: advancedRows(results, id) };
  if (id === 'advancedUnits') return { figure: 'rows', table: 'units', rows: advancedRows(results, id) };
  return { figure: 'bulletin', id };
}

function advancedRows({ evaluation }: Results, id: 'advancedTeams' | 'advancedUnits'): number[] {
  const subjects = id === 'advancedTeams' ? evaluation.teams : evaluation.units;
  return subjects.filter(({ advanced }) => advanced === '是').map(({ row }) => row);
}
