import { hingedGrades, SUBJECTS, type Subject, type SubjectResult } from '../evaluation';
import { nearCutSection } from './near-cut-list';
import { placeName } from './place-cells';
import { teamPeople } from './team-people';
import type { Results } from '../results';
import { keyedList } from './list';
import type { SheetLayout } from './plan';
import { Section, sectionedSheet } from './sections';
import { textsOf } from './sheet-head';
import { winnersOf, type Winners } from './winners';

const WIDTHS = [7, 7, 10, 12, 12, 40, 9, 9, 9, 10, 8];
const PRINTED = WIDTHS.length - 1;

/**
 * 评审参考: what those who decide should look at: who is near the cut, who shares it, whose total is missing, and
 * whose grade hangs on one indicator. A working paper of the office.
 */
export function reviewSheet(results: Results): SheetLayout {
  const { title, remarks } = textsOf(results).awards.review;
  const hinged = hingedList(results);
  const filed = {
    kind: 'awardReview',
    title: title(results.settings.year),
    units: ['score'],
    remarks: [...remarks, ...textsOf(results).evaluation.ownWords],
    printed: PRINTED,
    isSigned: false,
  } as const;
  const parts = [
    ...nearCut(results),
    openSection(results),
    incompleteSection(results),
    hingedSection(results, hinged),
  ];
  return sectionedSheet(results, filed, WIDTHS, parts, hinged.length > 0 ? hinged : undefined);
}

function nearCut(results: Results): Section[] {
  const texts = textsOf(results).awards.review;
  const { units, teams } = winnersOf(results);
  const unitSections = units.map((sort) => {
    const { category, name } = texts.unitColumns;
    const heading = units.length > 1 ? `${texts.units}（${sort.heading}）` : texts.units;
    return nearCutSection(results, sort, heading, [
      sort.drawn.column('category', category, 'category'),
      sort.drawn.column('name', name, 'name', { span: 3 }),
    ]);
  });
  return [...unitSections, nearCutSection(results, teams, texts.teams, teamNames(results, teams))];
}

function teamNames(results: Results, { drawn }: Winners) {
  const { teamColumns: headers } = textsOf(results).awards.review;
  return (['county', 'township', 'village', 'unit'] as const).map((key) =>
    drawn.column(key, headers[key], key),
  );
}

/** A team by its place, a unit by its name, and its kind. */
interface Named {
  readonly subject: Subject;
  readonly result: SubjectResult;
}

function subjectsIn({ evaluation }: Results): Named[] {
  return SUBJECTS.flatMap((subject) => {
    const ranked = subject === '工作队' ? evaluation.teams : evaluation.units;
    return ranked.map((result) => ({ subject, result }));
  });
}

/** Two columns that say whom a line is about. */
function nameColumns(results: Results) {
  const { subjects } = textsOf(results).awards.review;
  return {
    subject: { span: 2, cell: ({ subject }: Named) => subjects[subject] },
    name: {
      span: 3,
      cell: ({ subject, result }: Named) =>
        subject === '工作队' ? placeName(results.registry, result.row) : result.name,
    },
  };
}

/** Who shares the last places, as evaluated. */
function openSection(results: Results): Section {
  const texts = textsOf(results);
  const { open, openColumns, none } = texts.awards.review;
  const peopleOf = teamPeople(results);
  const list = keyedList({
    lines: subjectsIn(results).filter(({ result }) => result.advanced === '待定'),
    headers: openColumns,
    columns: {
      ...nameColumns(results),
      unit: {
        cell: ({ subject, result }: Named) =>
          subject === '工作队' ? texts.evaluation.teams.units(peopleOf(result.row).units) : null,
      },
      rank: { format: 'count', cell: ({ result }) => result.rank },
      total: { format: 'amount', cell: ({ result }) => result.total },
      grade: { span: 2, cell: ({ result }) => texts.evaluation.word(result.grade ?? '') },
    },
  });
  return new Section({ heading: open, list, none });
}

/** Whose total is missing, and for want of which scores. */
function incompleteSection(results: Results): Section {
  const texts = textsOf(results).awards.review;
  const list = keyedList({
    role: 'wrapped',
    lines: subjectsIn(results).filter(({ result }) => result.total === null),
    headers: texts.incompleteColumns,
    columns: {
      ...nameColumns(results),
      lacking: { cell: (line: Named) => lackingIn(results, line).join(texts.separator) || null },
      number: {
        span: 4,
        cell: ({ subject, result }) => (subject === '工作队' ? result.subject : null),
      },
    },
  });
  return new Section({ heading: texts.incomplete, list, none: texts.none });
}

function lackingIn(results: Results, { subject, result }: Named): string[] {
  const { evaluation, awards } = textsOf(results);
  const { indicators, policy } = results.evaluation.applied[subject];
  const lacking = indicators.flatMap(({ name }, index) =>
    result.scores[index] === 'missing' ? [evaluation.word(name)] : [],
  );
  const isHalfLacking = policy.halfYearWeight > 0 && result.halfYear === null;
  return isHalfLacking ? [...lacking, awards.review.halfYear] : lacking;
}

function hingedSection(results: Results, list: ReturnType<typeof hingedList>): Section {
  const { hinged, hingedAbout, none } = textsOf(results).awards.review;
  return new Section({ heading: hinged, notes: list.length === 0 ? [] : [hingedAbout], list, none });
}

/** Subjects whose grade hangs on one indicator, as evaluated. */
function hingedList(results: Results) {
  const { evaluation: texts, awards } = textsOf(results);
  const { hinge, separator, hingedColumns } = awards.review;
  const { evaluation } = results;
  const lines = SUBJECTS.flatMap((subject) => {
    const applied = evaluation.applied[subject];
    const ranked = subject === '工作队' ? evaluation.teams : evaluation.units;
    return hingedGrades(ranked, applied).map(({ result, hinges }) => ({
      subject,
      result,
      without: hinges
        .map(({ indicator, grade }) =>
          hinge(texts.word(applied.indicators[indicator]?.name ?? ''), texts.word(grade)),
        )
        .join(separator),
    }));
  });
  return keyedList({
    role: 'wrapped',
    lines,
    headers: hingedColumns,
    columns: {
      ...nameColumns(results),
      without: { cell: ({ without }: (typeof lines)[number]) => without },
      rank: { format: 'count', cell: ({ result }) => result.rank },
      total: { format: 'amount', cell: ({ result }) => result.total },
      grade: { span: 2, cell: ({ result }) => texts.word(result.scoreGrade ?? '') },
    },
  });
}
