import { MINIMUM_TEAM, type Settings } from '../words/settings';
import { TARGET_WORDS, type Indicator, type TargetWord } from './indicator';

/** What stands behind a word is what it came to when the sheet was written: it is computed anew. */
const WRITTEN = /^([^\s(（]+)(?:[(（].*[)）])?$/;

/** The word that a cell of 目标值 says; null where it is none. */
export function targetWord(text: string): TargetWord | null {
  const word = WRITTEN.exec(text)?.[1];
  return TARGET_WORDS.find((known) => known === word) ?? null;
}

/** The target as a sheet shows it: a number, or a word with what it came to. */
export function shownTarget({ target, targetBy }: Indicator): string | number | null {
  if (targetBy === undefined) return target;
  return target === null ? targetBy : `${targetBy}（${Number(target.toFixed(4))}）`;
}

/** The indicator with the target that its word comes to, by the values of those that it applies to. */
export function withTarget(indicator: Indicator, values: readonly number[], settings: Settings): Indicator {
  const { targetBy } = indicator;
  if (targetBy === undefined) return indicator;
  return {
    ...indicator,
    target: valueOf(
      targetBy,
      values.filter((value) => !Number.isNaN(value)),
      settings,
    ),
  };
}

function valueOf(word: TargetWord, known: readonly number[], settings: Settings): number | null {
  switch (word) {
    case '中位数':
      return medianOf(known);
    case '非零中位数':
      return medianOf(known.filter((value) => value > 0));
    case MINIMUM_TEAM:
      return settings.minimumTeam;
  }
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [upper, lower] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle) - 1]];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
