import type { LinkSummary } from './engine';
import { LINK_METHODS } from './linkage';
import type { Results } from './report';

/** How many pairings were linked, and in which way. */
export function linkSummary({ registry, links }: Pick<Results, 'registry' | 'links'>): LinkSummary {
  const pairings = registry.tables.pairings?.rows ?? 0;
  const linked = links.cadres.pairings;
  const methods = Object.fromEntries(LINK_METHODS.map((method) => [method, 0]));
  let found = 0;
  let ambiguous = 0;
  for (let row = 0; linked && row < pairings; row++) {
    const target = linked.target[row] ?? -1;
    if (target === -2) ambiguous += 1;
    if (target < 0) continue;
    found += 1;
    const method = LINK_METHODS[linked.method[row] ?? 0] ?? 'id';
    methods[method] = (methods[method] ?? 0) + 1;
  }
  return { pairings, linked: found, ambiguous, unresolved: pairings - found - ambiguous, methods };
}
