import type { SampleCell } from '../base';
import { cellsOf } from '../base';
import type { Draft } from './draft';

/** Names of cadres whom some pairing knows by name or citizen ID alone: a change to them would break it. */
export function cadresByName(draft: Draft): Set<SampleCell> {
  const sheet = draft.sheet('pairings');
  const numbers = cellsOf(sheet, 'cadreId');
  return new Set(cellsOf(sheet, 'cadreName').filter((_, at) => numbers[at] === null));
}
