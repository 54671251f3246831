import { columnLetter } from '../core/registry';
import type { Localized } from '../core/words/settings';
import { counted, grouped } from './pane/counting';

/** Cells that were left alone: how many, and where the first of them were seen. 1-based rows, 0-based columns. */
export interface LeftAlone {
  readonly left: number;
  readonly leftCells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}

export const NOTHING_LEFT: LeftAlone = { left: 0, leftCells: [] };

/** So many are named. */
const NAMED = 3;

function places({ leftCells }: LeftAlone, separator: string): string {
  return leftCells
    .slice(0, NAMED)
    .map(({ sheet, row, column }) => `${sheet} ${columnLetter(column)}${row}`)
    .join(separator);
}

/** A sentence of its own; empty where nothing was left. */
export const leftAlone: Localized<(of: LeftAlone) => string> = {
  'zh-CN': (of) => {
    if (of.left === 0) return '';
    const more = of.left > Math.min(NAMED, of.leftCells.length) ? '等' : '';
    return `${places(of, '、')}${more} ${grouped(of.left)} 处内容已变，或找不到原来的行，没有改动。`;
  },
  en: (of) =>
    of.left === 0
      ? ''
      : ` ${counted(of.left, 'cell', 'cells')} left alone, whose content has changed or whose row is not found again: ${places(of, ', ')}${of.left > NAMED ? ' …' : '.'}`,
};
