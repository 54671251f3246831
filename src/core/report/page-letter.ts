import { calendarOf, isoDate, parseDate } from '../registry';
import type { Results } from '../results';
import { dayOfRun, lines, paragraph, textsOf } from './sheet-head';
import type { Band } from './plan';

/** An official letter of a page, one of many. */
interface Letter {
  readonly title: string;
  /** By which the office finds it again. */
  readonly number: string;
  readonly to: string;
  /** What it says before what is listed, and after. */
  readonly before: readonly string[];
  readonly listed: readonly Band[];
  readonly after: readonly string[];
}

/** Title, number, whom it is for, what it says, who signs it and when. */
export function letter(results: Results, widths: readonly number[], given: Letter): Band[] {
  const { title, number, to, before, listed, after } = given;
  const texts = textsOf(results).handouts.letter;
  return [
    lines('title', [title]),
    lines('closing', [number]),
    paragraph(texts.to(to), widths),
    ...before.map((text) => paragraph(texts.paragraph(text), widths)),
    ...listed,
    ...(listed.length > 0 ? [lines('note', [''])] : []),
    ...after.map((text) => paragraph(texts.paragraph(text), widths)),
    lines('note', ['']),
    { ...lines('closing', [texts.from(results.settings.reportingUnit)]), isOfOffice: true },
    { ...lines('closing', [texts.day(dayOfRun(results))]), breakAfter: true },
  ];
}

/** So many days after that day. */
export function daysLater(results: Pick<Results, 'run'>, days: number): string {
  return isoDate(parseDate(dayOfRun(results)) + days);
}

/** The year in which a letter is written, which its number begins with. */
export function yearOfRun(results: Pick<Results, 'run'>): number {
  return calendarOf(parseDate(dayOfRun(results))).year;
}
