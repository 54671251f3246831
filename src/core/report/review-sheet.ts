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
  const { title, remarks, doubts, none } = textsOf(results).awards.review;
  const doubtful = doubtfulList(results);
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
    new Section({ heading: doubts, list: doubtful, none }),
  ];
  return sectionedSheet(results, filed, WIDTHS, parts, doubtful.length > 0 ? doubtful : undefined);
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

function lackingIn(results: Results, { subject, result }: Named): string[] {
  const { evaluation, awards } = textsOf(results);
  const { indicators, policy } = results.evaluation.applied[subject];
  const lacking = indicators.flatMap(({ name }, index) =>
    result.scores[index] === 'missing' ? [evaluation.word(name)] : [],
  );
  const isHalfLacking = policy.halfYearWeight > 0 && result.halfYear === null;
  return isHalfLacking ? [...lacking, awards.review.halfYear] : lacking;
}

/** Whose total is missing, and for want of which scores; then whose grade hangs on one indicator, as evaluated. */
function doubtfulList(results: Results) {
  const { evaluation: texts, awards } = textsOf(results);
  const { doubtColumns } = awards.review;
  return keyedList({
    role: 'wrapped',
    lines: [...incompleteIn(results), ...hingedIn(results)],
    headers: doubtColumns,
    columns: {
      ...nameColumns(results),
      doubt: { cell: ({ doubt }: Doubtful) => doubt },
      rank: { format: 'count', cell: ({ result }) => result.rank },
      total: { format: 'amount', cell: ({ result }) => result.total },
      grade: { span: 2, cell: ({ result }) => texts.word(result.scoreGrade ?? '') },
    },
  });
}

interface Doubtful extends Named {
  readonly doubt: string;
}

function incompleteIn(results: Results): Doubtful[] {
  const { lacking, separator } = textsOf(results).awards.review;
  return subjectsIn(results)
    .filter(({ result }) => result.total === null)
    .map((line) => ({ ...line, doubt: lacking(lackingIn(results, line).join(separator)) }));
}

function hingedIn(results: Results): Doubtful[] {
  const { evaluation: texts, awards } = textsOf(results);
  const { hinge, hinged, separator } = awards.review;
  const { evaluation } = results;
  return SUBJECTS.flatMap((subject) => {
    const applied = evaluation.applied[subject];
    const ranked = subject === '工作队' ? evaluation.teams : evaluation.units;
    return hingedGrades(ranked, applied).map(({ result, hinges }) => {
      const without = hinges.map(({ indicator, grade }) =>
        hinge(texts.word(applied.indicators[indicator]?.name ?? ''), texts.word(grade)),
      );
      return { subject, result, doubt: hinged(without.join(separator)) };
    });
  });
}
