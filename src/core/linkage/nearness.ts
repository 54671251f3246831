import type { Table } from '../registry';

/** Farther than any place of the same county. */
const ELSEWHERE = 3;

/** How far two villages lie apart: the same one, one of its township (1), of its county (2), or elsewhere. */
export function distanceBetween(villages: Table<'villages'> | undefined, from: number, to: number): number {
  if (!villages || from < 0 || to < 0) return ELSEWHERE;
  if (from === to) return 0;
  if (villages.text('county', from) !== villages.text('county', to)) return ELSEWHERE;
  return villages.text('township', from) === villages.text('township', to) ? 1 : 2;
}
