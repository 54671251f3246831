import type { CoverageCounts } from '../coverage';
import type { Table } from '../registry';
import type { Change, ChangeKind } from './changes';
import type { Matched } from './match-rows';
import type { Side } from './side';

const COVERAGE = [
  ['designated', 'designatedGained', 'designatedLost'],
  ['multiple', 'multipleGained', 'multipleLost'],
  ['withTeam', 'teamGained', 'teamLost'],
  ['withFirstSecretary', 'firstSecretaryGained', 'firstSecretaryLost'],
] as const satisfies readonly (readonly [keyof CoverageCounts, ChangeKind, ChangeKind])[];

/** Poor villages that came, went or changed, and the help that they gained and lost. */
export function compareVillages(now: Side, before: Side, matched: Matched): Change[] {
  const [villages, then] = [now.registry.tables.villages, before.registry.tables.villages];
  if (!villages || !then) return [];
  const changes: Change[] = [];
  const coverage = [coverageByRow(now), coverageByRow(before)] as const;
  const compare = (row: number, known: number): void => {
    if (villages.excluded[row] === 1 || then.excluded[known] === 1) return;
    const add = (kind: ChangeKind, from: string | null = null, to: string | null = null): void => {
      changes.push({ kind, now: row, before: known, from, to });
    };
    const [isPoor, wasPoor] = [isTrue(villages, 'poor', row), isTrue(then, 'poor', known)];
    if (isPoor && !wasPoor) add('villageEntered');
    if (wasPoor && !isPoor) add('villageLeft');
    if (row >= 0 && known >= 0) {
      if (matched.by[row] === 1) add('villageRecoded', then.text('code', known), villages.text('code', row));
      const [exit, exitBefore] = [villages.number('exitYear', row), then.number('exitYear', known)];
      if (!Number.isNaN(exit) && Number.isNaN(exitBefore)) add('villageExited', null, String(exit));
      if (Number.isNaN(exit) && !Number.isNaN(exitBefore)) add('villageReturned', String(exitBefore), null);
      addFlag(add, 'keyVillage', 'key', villages, row, then, known);
      addFlag(add, 'demonstration', 'demonstration', villages, row, then, known);
    }
    for (const [figure, gained, lost] of COVERAGE) {
      const [has, had] = [coverage[0].get(row)?.[figure] === 1, coverage[1].get(known)?.[figure] === 1];
      if (has && !had) add(gained);
      if (had && !has) add(lost);
    }
  };
  for (let row = 0; row < villages.rows; row++) compare(row, matched.beforeOf[row] ?? -1);
  for (let row = 0; row < then.rows; row++) if ((matched.nowOf[row] ?? -1) < 0) compare(-1, row);
  return changes;
}

function isTrue(villages: Table<'villages'>, field: 'poor' | 'key', row: number): boolean {
  return row >= 0 && villages.isTrue(field, row);
}

/** A blank says nothing: only what both registries answer is compared. */
function addFlag(
  add: (kind: ChangeKind, from: string | null, to: string | null) => void,
  kind: ChangeKind,
  field: 'key' | 'demonstration',
  villages: Table<'villages'>,
  row: number,
  then: Table<'villages'>,
  known: number,
): void {
  const [is, was] = [villages.number(field, row), then.number(field, known)];
  if (Math.abs(is - was) === 1) add(kind, was === 1 ? '是' : '否', is === 1 ? '是' : '否');
}

function coverageByRow({ coverage }: Side): ReadonlyMap<number, CoverageCounts> {
  return new Map(coverage.villages.map((place) => [place.row, place]));
}
