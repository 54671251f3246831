import type { CellFix } from '../../core/fixes';
import type { CellValue } from '../../core/registry';

/** The words for what a cell holds, where that alone is to change. */
interface KindWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly stray: string;
  readonly blank: string;
}

type Kind = 'text' | 'number' | 'date' | 'yesNo';

/** Old and new as a person sees them; where both look alike, what is other about them. */
export function changeWords(
  { from, to, isDate, shownFrom, shownTo }: CellFix,
  { kinds, stray, blank }: KindWords,
): readonly [from: string, to: string] {
  if (shownFrom.trim() !== shownTo.trim()) return [shownFrom || blank, shownTo];
  const [before, after] = [kindOf(from), isDate ? 'date' : kindOf(to)];
  return before === after ? [`${shownFrom.trim()}（${stray}）`, shownTo] : [kinds[before], kinds[after]];
}

function kindOf(value: CellValue): Kind {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yesNo' : 'text';
}
