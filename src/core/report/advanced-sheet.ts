import { hingedGrades, SUBJECTS } from '../evaluation';
import { advancedList } from './advanced-list';
import { head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell, SheetLayout } from './plan';
import { evaluatedTeams } from './team-sheet';
import { evaluatedUnits } from './unit-sheet';

const WIDTHS = [8, 8, 26, 16, 14, 16, 10, 10, 10, 12, 8];

/**
 * 先进名单: who is advanced, left open or next, by formulas over the sheets of teams and units, which must be
 * written with it; and whose grade hangs on one indicator.
 */
export function advancedSheet(results: Results): SheetLayout {
  const texts = textsOf(results).evaluation.advanced;
  const bands = head(results, texts.title, [texts.about]);
  const below = (): number => bands.reduce((sum, { rows }) => sum + rows, 0);
  bands.push(...advancedList(results, evaluatedTeams(results), below(), texts.teams, texts.teamColumns));
  bands.push(...advancedList(results, evaluatedUnits(results), below(), texts.units, texts.unitColumns));
  bands.push(...hinged(results));
  const columns = WIDTHS.map((width): ListColumn => ({
    header: '',
    width,
    format: 'text',
    cell: () => null,
  }));
  // Its lists have headers of their own: none of them holds for the whole sheet.
  return { ...sheetPlan(columns, [], bands), headerRow: 0 };
}

/** Subjects whose grade hangs on one indicator, as evaluated. */
function hinged(results: Results): Band[] {
  const texts = textsOf(results).evaluation.advanced;
  const { evaluation } = results;
  const found = SUBJECTS.flatMap((subject) => {
    const applied = evaluation.applied[subject];
    const ranked = subject === '工作队' ? evaluation.teams : evaluation.units;
    return hingedGrades(ranked, applied).map(({ result, hinges }) => ({
      subject,
      result,
      without: hinges
        .map(({ indicator, grade }) => texts.hinge(applied.indicators[indicator]?.name ?? '', grade))
        .join('；'),
    }));
  });
  const cells: ((row: number) => PlanCell)[] = [
    (row) => texts.subjects[found[row]?.subject ?? '工作队'],
    (row) => found[row]?.result.rank ?? null,
    (row) => found[row]?.result.name ?? null,
    (row) => (found[row]?.subject === '工作队' ? found[row].result.subject : null),
    (row) => found[row]?.result.total ?? null,
    (row) => found[row]?.result.scoreGrade ?? null,
    (row) => found[row]?.without ?? null,
  ];
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.hingedColumns[index] ?? '',
    width: 0,
    format: index === 1 ? 'count' : index === 4 ? 'amount' : 'text',
    cell,
  }));
  return [
    lines('note', ['']),
    lines('heading', [texts.hinged]),
    lines('note', [found.length === 0 ? texts.none : texts.hingedAbout]),
    ...(found.length === 0 ? [] : list(columns, found.length)),
  ];
}
