import { hingedGrades, SUBJECTS } from '../evaluation';
import { advancedList } from './advanced-list';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import type { SheetLayout } from './plan';
import { sectionedSheet, type SheetPart } from './sections';
import { evaluatedTeams } from './team-sheet';
import { evaluatedUnits } from './unit-sheet';

const WIDTHS = [8, 8, 26, 16, 14, 16, 10, 10, 10, 12, 8];

/**
 * 先进名单: who is advanced, left open or next, by formulas over the sheets of teams and units, which must be
 * written with it; and whose grade hangs on one indicator.
 */
export function advancedSheet(results: Results): SheetLayout {
  const texts = textsOf(results).evaluation.advanced;
  const filed = {
    kind: 'advancedList',
    title: texts.title(results.settings.year),
    units: ['score'],
    remarks: [texts.about],
  } as const;
  return sectionedSheet(results, filed, WIDTHS, [
    ...advancedList(results, evaluatedTeams(results), texts.teams, texts.teamColumns, [
      'county',
      'township',
      'village',
      'code',
    ]),
    ...advancedList(results, evaluatedUnits(results), texts.units, texts.unitColumns, [
      'name',
      'category',
      'county',
      'remarks',
    ]),
    ...hinged(results),
  ]);
}

/** Subjects whose grade hangs on one indicator, as evaluated. */
function hinged(results: Results): SheetPart[] {
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
  const list = keyedList({
    lines: found,
    headers: texts.hingedColumns,
    columns: {
      subject: { cell: ({ subject }) => texts.subjects[subject] },
      rank: { format: 'count', cell: ({ result }) => result.rank },
      name: { cell: ({ result }) => result.name },
      number: { cell: ({ subject, result }) => (subject === '工作队' ? result.subject : null) },
      total: { format: 'amount', cell: ({ result }) => result.total },
      grade: { cell: ({ result }) => result.scoreGrade },
      without: { cell: ({ without }) => without },
    },
  });
  return [
    lines('note', ['']),
    lines('heading', [texts.hinged]),
    lines('note', [found.length === 0 ? texts.none : texts.hingedAbout]),
    ...(found.length === 0 ? [] : [list]),
  ];
}
