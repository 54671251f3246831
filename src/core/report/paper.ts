/** A sheet of paper as clerks have it. */
export interface Paper {
  readonly size: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** Points between the margins. */
  readonly width: number;
  readonly height: number;
}

/** Points a character of the standard font takes; Excel's own widths are under-measured for Chinese. */
export const POINTS_PER_CHARACTER = 5.6;

/** Excel's own margins, in points: left and right, above and below. */
const [SIDES, ENDS] = [2 * 50.4, 2 * 54];
const [A4, A3] = [
  [595, 842],
  [842, 1191],
] as const;

const PAPERS: readonly Paper[] = [
  { size: 'A4', orientation: 'portrait', width: A4[0] - SIDES, height: A4[1] - ENDS },
  { size: 'A4', orientation: 'landscape', width: A4[1] - SIDES, height: A4[0] - ENDS },
  { size: 'A3', orientation: 'landscape', width: A3[1] - SIDES, height: A3[0] - ENDS },
];
/** Below it, larger paper reads better. */
const READABLE = 0.85;

/** The smallest paper on which columns of these widths, in characters, can be read; else the largest. */
export function paperFor(widths: readonly number[]): Paper {
  const fitting = PAPERS.find((paper) => scaleOn(paper, widths) >= READABLE) ?? PAPERS.at(-1);
  if (!fitting) throw new RangeError('no paper');
  return fitting;
}

/** At which share of its size a sheet is printed, so that its columns stand on one page; never above 1. */
export function scaleOn({ width }: Paper, widths: readonly number[]): number {
  return Math.min(1, width / (sumOf(widths) * POINTS_PER_CHARACTER));
}

/** How many lines a text takes where it is wrapped; a Chinese character is as wide as two others. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((charactersIn(line) * SLACK) / width)), 0);
}

/** Lines break before they are full. */
const SLACK = 1.1;

function charactersIn(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2e80' || sign === '“' || sign === '”' ? 2 : 1;
  return width;
}

export function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
