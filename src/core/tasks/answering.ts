import {
  Answers,
  type Answer,
  type AnswerLine,
  type Beginnings,
  type FilterPlan,
  type SelectedRow,
} from '../answers';
import type { Checked, Desk } from '../book';

/** What the registry knows of a row of the workbook; null before the first check. */
export function ask(desk: Desk, selected: SelectedRow): Answer | null {
  return desk.isChecked ? desk.checked.once(answersOf).ask(selected) : null;
}

/** What a clerk may begin with; null before the first check. */
export function answerBeginnings(desk: Desk): Beginnings | null {
  return desk.isChecked ? desk.checked.once(answersOf).beginnings() : null;
}

/** Lines `from`..`from + count` of a group of the latest answer; none once another has followed it. */
export function answerLines(
  desk: Desk,
  answer: number,
  group: number,
  from: number,
  count: number,
): readonly AnswerLine[] {
  return desk.isChecked ? desk.checked.once(answersOf).lines(answer, group, from, count) : [];
}

/** How the registry's sheets are filtered to the rows of a figure's group. */
export function answerFilter(desk: Desk, answer: number, group: number): readonly FilterPlan[] {
  return desk.isChecked ? desk.checked.once(answersOf).filter(answer, group) : [];
}

export function answersOf({ results }: Checked): Answers {
  return new Answers(results);
}
