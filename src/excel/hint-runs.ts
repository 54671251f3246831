import type { Mark } from '../core/marks';
import type { Severity } from '../core/rules';

/** By this a hint of ours is known among the clerk's own, in either language. */
export const HINT_MARK = '【台账校验】';

export interface Hint {
  readonly title: string;
  readonly message: string;
}

/** Cells of one column under each other that are told the same. */
export interface HintRun {
  readonly sheet: string;
  /** 0-based, as is the column. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly hint: Hint;
}

/** Excel's own limits. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** The hints of marks, those of the worst findings first. */
export function hintRuns(marks: readonly Mark[]): HintRun[] {
  return WORST_FIRST.flatMap((severity) =>
    runsOf(marks.filter((mark) => mark.severity === severity).sort(byColumn)),
  );
}

function runsOf(sorted: readonly Mark[]): HintRun[] {
  const runs: HintRun[] = [];
  for (const mark of sorted) {
    const { sheet, column } = mark;
    const row = mark.row - 1;
    const hint = hintOf(mark);
    const above = runs.at(-1);
    if (
      above?.sheet === sheet &&
      above.column === column &&
      above.row + above.rows === row &&
      isSame(above.hint, hint)
    )
      runs[runs.length - 1] = { ...above, rows: above.rows + 1 };
    else runs.push({ sheet, row, column, rows: 1, hint });
  }
  return runs;
}

function byColumn(one: Mark, other: Mark): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

function hintOf({ rules, sentences }: Mark): Hint {
  return {
    title: cut(`${HINT_MARK}${rules.join(' ')}`, LONGEST_TITLE),
    message: cut(sentences.join('\n'), LONGEST_MESSAGE),
  };
}

/** Never through the middle of a rare character. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function isSame(one: Hint, other: Hint): boolean {
  return one.title === other.title && one.message === other.message;
}
