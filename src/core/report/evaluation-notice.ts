import { noticeLetter, SHEET_TEXTS, type GradeSpread, type NoticeFigures } from '../../locales';
import { helping, held, mechanism, placeFigures, rowsIn } from '../coverage';
import type { AppliedScheme, SubjectResult } from '../evaluation';
import { annexOf } from '../registry';
import type { Results } from '../results';
import { articleFigures } from './bulletin-figures';
import { circularSheet } from './circular';
import type { SheetLayout } from './plan';
import { dayOfRun } from './sheet-head';

/** 考核情况通报: the year's figures and results as a letter to all who took part. */
export function evaluationNotice(results: Results): SheetLayout {
  return circularSheet(noticeLetter(noticeFigures(results)));
}

function noticeFigures(results: Results): NoticeFigures {
  const { evaluation, coverage, settings } = results;
  const figures = placeFigures(results);
  const city = { level: 'city' } as const;
  const times = (kind: string): number => rowsIn(results, held(kind)).length;
  const article = articleFigures(results);
  const named = (article.advancedTeams ?? 0) + (article.advancedUnits ?? 0);
  return {
    ...article,
    covered: coverage.city,
    exitedVillages: figures('exitedVillages', city).value,
    liftedHouseholds: figures('liftedHouseholds', city).value,
    liftedPeople: figures('liftedPeople', city).value,
    matters: figures('matters', city).value,
    solvedMatters: figures('solvedMatters', city).value,
    specialMeetings: times('专题会议'),
    appeals: times('倡议书'),
    newsletters: times('简报'),
    teams: spreadOf(evaluation.teams, evaluation.applied['工作队']),
    units: spreadOf(evaluation.units, evaluation.applied['单位']),
    unvisitedUnits: helping(results).value - mechanism(results, 'unitsVisited').actual.value,
    reportingUnit: settings.reportingUnit,
    issued: dayOfRun(results),
    attachments: named === 0 ? [] : attachments(settings.year),
  };
}

function spreadOf(subjects: readonly SubjectResult[], { policy }: AppliedScheme): GradeSpread {
  return {
    judged: subjects.length,
    grades: policy.grades.map(({ grade }) => [
      grade,
      subjects.filter((subject) => subject.grade === grade).length,
    ]),
  };
}

/** What goes with the letter, which is Chinese in every language. */
function attachments(year: number): string[] {
  const { awards, filing } = SHEET_TEXTS['zh-CN'];
  const number = annexOf('advancedList');
  const title = awards.advanced.title(year);
  return [number === null ? title : `${title}（${filing.annex(number)}）`];
}
