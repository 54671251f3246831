import { Drawn } from './drawn';
import type { Evaluated, EvaluatedKey } from './evaluated-places';
import type { Results } from '../results';
import { List, type ListColumn, type ListPlace } from './list';
import type { SheetLayout } from './plan';
import { sectionedSheet, type SheetPart } from './sections';
import { lines, textsOf } from './sheet-head';
import { evaluatedTeams } from './team-sheet';
import { evaluatedUnits } from './unit-sheet';

/** 等次分布: how many of each grade, of teams by county, of units by category, over the sheets that have the grades. */
export function gradesSheet(results: Results): SheetLayout {
  const texts = textsOf(results).awards.grades;
  const teams = gradesList(results, evaluatedTeams(results), 'county', texts.columns.county);
  const units = gradesList(results, evaluatedUnits(results), 'category', texts.columns.category);
  const columns = Math.max(teams.widths.length, units.widths.length);
  const widths = Array.from({ length: columns }, (_, at) => (at === 0 ? 18 : 10));
  const filed = {
    kind: 'gradeSpread',
    title: texts.title(results.settings.year),
    units: ['teams', 'ratio'],
    remarks: [...texts.remarks, ...textsOf(results).evaluation.ownWords],
  } as const;
  const parts: SheetPart[] = [
    lines('heading', [texts.teams]),
    teams,
    lines('note', ['']),
    lines('heading', [texts.units]),
    units,
  ];
  return sectionedSheet(results, filed, widths, parts, units);
}

type Key = 'place' | 'all' | 'incomplete' | 'advanced' | `grade ${string}` | `share ${string}`;
type Column = ListColumn<string, Key>;

/** A line for each place or category that has a subject, in the order of the register. */
function gradesList(
  results: Results,
  evaluated: Evaluated,
  by: 'county' | 'category',
  header: string,
): List<string, Key> {
  const { evaluation, awards } = textsOf(results);
  const texts = awards.grades;
  const drawn = new Drawn(results, evaluated);
  const places = placesIn(results, evaluated, by);
  const grades = evaluated.applied.policy.grades.map(({ grade }) => grade);
  const counted = (key: Key, name: string, column: EvaluatedKey, wanted: string): Column => ({
    key,
    header: name,
    format: 'count',
    cell: (place, row, list) => ({
      formula: `=COUNTIFS(${own(place, row, list)},${drawn.all(column)},${wanted})`,
    }),
    total: { cells: [(list) => ({ formula: `=SUM(${list.lines(key)})` })] },
  });
  /** A name that begins like a comparison (=, <) must not be read as one; a blank is none. */
  const own = (place: string, row: number, list: ListPlace<Key>): string =>
    place === '' ? `${drawn.all(by)},""` : `${drawn.all(by)},"="&${list.own('place', row)}`;
  const share = (grade: string): Column => {
    const formula = (row: number, list: ListPlace<Key>): string => {
      const graded = `(${list.own('all', row)}-${list.own('incomplete', row)})`;
      return `=IF(${graded}=0,"",${list.own(`grade ${grade}`, row)}/${graded})`;
    };
    return {
      key: `share ${grade}`,
      header: texts.columns.share(evaluation.word(grade)),
      format: 'ratio',
      cell: (_, row, list) => ({ formula: formula(row, list) }),
      total: { cells: [(list, row) => ({ formula: formula(row, list) })] },
    };
  };
  return new List<string, Key>({
    hasTotals: places.length > 0,
    lines: places,
    columns: [
      {
        key: 'place',
        header,
        cell: (place) => place || texts.noCategory,
        total: { cells: [() => texts.total] },
      },
      {
        key: 'all',
        header: texts.columns.all,
        format: 'count',
        cell: (place, row, list) => ({ formula: `=COUNTIFS(${own(place, row, list)})` }),
        total: { cells: [(list) => ({ formula: `=SUM(${list.lines('all')})` })] },
      },
      ...grades.flatMap((grade) => [
        counted(`grade ${grade}`, evaluation.word(grade), 'grade', quoted(evaluation.word(grade))),
        share(grade),
      ]),
      counted('incomplete', texts.columns.incomplete, 'total', quoted(evaluation.incomplete)),
      counted('advanced', texts.columns.advanced, 'advanced', drawn.outcome('是')),
    ],
  });
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function placesIn({ registry }: Results, { subjects }: Evaluated, by: 'county' | 'category'): string[] {
  const { villages, units } = registry.tables;
  const rows = subjects.map(({ row }) => row).sort((a, b) => a - b);
  const textOf = (row: number): string =>
    (by === 'county' ? villages?.text('county', row) : units?.text('category', row)) ?? '';
  return [...new Set(rows.map(textOf))];
}
