import type { Change, ChangeKind } from './changes';
import type { Matched } from './match-rows';
import { villageName, type Side } from './side';

/** Cadres who took up or left their work, or do another one. */
export function compareCadres(now: Side, before: Side, villages: Matched, matched: Matched): Change[] {
  const [cadres, then] = [now.registry.tables.cadres, before.registry.tables.cadres];
  if (!cadres || !then) return [];
  const changes: Change[] = [];
  const compare = (row: number, known: number): void => {
    if (cadres.excluded[row] === 1 || then.excluded[known] === 1) return;
    const add = (kind: ChangeKind, from: string | null = null, to: string | null = null): void => {
      changes.push({ kind, now: row, before: known, from, to });
    };
    const [is, was] = [isActive(now, row), isActive(before, known)];
    if (is && !was) add('cadreEntered', null, cadres.text('post', row));
    if (was && !is) add('cadreLeft', then.text('post', known), null);
    if (!is || !was) return;
    const [post, postBefore] = [cadres.text('post', row), then.text('post', known)];
    if (post !== null && postBefore !== null && post !== postBefore) add('post', postBefore, post);
    const village = now.links.cadres.villageCode?.target[row] ?? -1;
    const villageBefore = before.links.cadres.villageCode?.target[known] ?? -1;
    if (village >= 0 && villageBefore >= 0 && villages.beforeOf[village] !== villageBefore)
      add('cadreMoved', villageName(before, villageBefore), villageName(now, village));
  };
  for (let row = 0; row < cadres.rows; row++) compare(row, matched.beforeOf[row] ?? -1);
  for (let row = 0; row < then.rows; row++) if ((matched.nowOf[row] ?? -1) < 0) compare(-1, row);
  return changes;
}

function isActive({ coverage }: Side, row: number): boolean {
  return coverage.facts.cadres.active[row] === 1;
}
