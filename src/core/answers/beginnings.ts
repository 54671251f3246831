import type { AnswerLine, SubjectKind } from './answer';
import type { Knowledge } from './described';
import { lineOf } from './lines';

/** A row worth asking about. */
export interface Example extends Pick<AnswerLine, 'text' | 'key' | 'source'> {
  readonly kind: Exclude<SubjectKind, 'unit'>;
}

/** What a clerk may begin with who has asked nothing yet. */
export interface Beginnings {
  /** A household, a cadre and a village: the first of each that others are linked to. */
  readonly examples: readonly Example[];
  /** Households that should have a cadre and have none. */
  readonly unpaired: number;
}

export function beginnings(knowledge: Knowledge): Beginnings {
  const { households, paired } = knowledge.results.coverage.city;
  return { examples: examples(knowledge), unpaired: households - paired };
}

function examples({ results, relations }: Knowledge): Example[] {
  const { tables } = results.registry;
  const first = (rows: number, isLinked: (row: number) => boolean): number => {
    for (let row = 0; row < rows; row++) if (isLinked(row)) return row;
    return -1;
  };
  const linkedTo =
    (of: 'pairings' | 'households', to: 'households' | 'cadres' | 'villages') => (row: number) =>
      relations.rowsOf(of, to, row).length > 0;
  const found = [
    ['household', 'households', first(tables.households?.rows ?? 0, linkedTo('pairings', 'households'))],
    ['cadre', 'cadres', first(tables.cadres?.rows ?? 0, linkedTo('pairings', 'cadres'))],
    ['village', 'villages', first(tables.villages?.rows ?? 0, linkedTo('households', 'villages'))],
  ] as const;
  return found.flatMap(([kind, table, row]) => {
    if (row < 0) return [];
    const { text, key, source } = lineOf(results, table, row);
    return [{ kind, text, key, source }];
  });
}
