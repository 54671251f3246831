import { countedPairings } from '../linkage';
import type { Change, ChangeKind } from './changes';
import type { Matched } from './match-rows';
import { villageName, type Side } from './side';

interface MatchedPeople {
  readonly villages: Matched;
  readonly households: Matched;
  readonly cadres: Matched;
}

const STATUS_CHANGES: Readonly<Record<string, ChangeKind>> = {
  已脱贫: 'lifted',
  返贫: 'fellBack',
  未脱贫: 'unlifted',
};

/** Households that came, went or changed, and who helps them. */
export function compareHouseholds(now: Side, before: Side, matched: MatchedPeople): Change[] {
  const [households, then] = [now.registry.tables.households, before.registry.tables.households];
  if (!households || !then) return [];
  const changes: Change[] = [];
  const helpers = [helpersOf(now), helpersOf(before)] as const;
  const isPaired = ({ coverage }: Side, row: number): boolean => coverage.facts.households.paired[row] === 1;
  const compare = (row: number, known: number): void => {
    if (households.excluded[row] === 1 || then.excluded[known] === 1) return;
    const add = (kind: ChangeKind, from: string | null = null, to: string | null = null): void => {
      changes.push({ kind, now: row, before: known, from, to });
    };
    if (known < 0) add('householdEntered');
    if (row < 0) add('householdLeft');
    if (row >= 0 && known >= 0) {
      const changed = (field: 'status' | 'attribute' | 'cause' | 'head' | 'headId') => {
        const [from, to] = [then.text(field, known), households.text(field, row)];
        return from !== null && to !== null && from !== to ? ([from, to] as const) : null;
      };
      const status = changed('status');
      if (status) add(STATUS_CHANGES[status[1]] ?? 'unlifted', ...status);
      for (const field of ['attribute', 'cause'] as const) {
        const values = changed(field);
        if (values) add(field, ...values);
      }
      const head = changed('head');
      if (head && changed('headId')) add('head', ...head);
      if (matched.households.by[row] === 1)
        add('renumbered', then.text('id', known), households.text('id', row));
      const village = now.links.households.villageCode?.target[row] ?? -1;
      const was = before.links.households.villageCode?.target[known] ?? -1;
      if (village >= 0 && was >= 0 && matched.villages.beforeOf[village] !== was)
        add('householdMoved', villageName(before, was), villageName(now, village));
    }
    const [is, was] = [isPaired(now, row), isPaired(before, known)];
    if (is && !was) add('pairedGained', null, namesOf(now, helpers[0].get(row)));
    if (was && !is) {
      const isCounted = now.coverage.facts.households.counted[row] === 1;
      add(isCounted ? 'pairedLost' : 'pairedDone', namesOf(before, helpers[1].get(known)), null);
    }
    if (is && was && !isSame(helpers[0].get(row), helpers[1].get(known), matched.cadres))
      add('cadreChanged', namesOf(before, helpers[1].get(known)), namesOf(now, helpers[0].get(row)));
  };
  for (let row = 0; row < households.rows; row++) compare(row, matched.households.beforeOf[row] ?? -1);
  for (let row = 0; row < then.rows; row++) if ((matched.households.nowOf[row] ?? -1) < 0) compare(-1, row);
  return changes;
}

/** The cadres of each household's pairings that count. */
function helpersOf({ registry, links, settings }: Side): ReadonlyMap<number, readonly number[]> {
  const { pairings } = registry.tables;
  const [cadreOf, householdOf] = [links.pairings.cadreId?.target, links.pairings.householdId?.target];
  const isCounting = countedPairings(registry, links, settings.asOf);
  const helpers = new Map<number, number[]>();
  for (let row = 0; pairings && cadreOf && householdOf && row < pairings.rows; row++) {
    const [cadre, household] = [cadreOf[row] ?? -1, householdOf[row] ?? -1];
    if (household < 0 || !isCounting(row)) continue;
    const known = helpers.get(household);
    if (!known) helpers.set(household, [cadre]);
    else if (!known.includes(cadre)) known.push(cadre);
  }
  return helpers;
}

function isSame(now: readonly number[] = [], before: readonly number[] = [], cadres: Matched): boolean {
  return now.length === before.length && now.every((row) => before.includes(cadres.beforeOf[row] ?? -1));
}

function namesOf({ registry }: Side, rows: readonly number[] = []): string | null {
  const names = rows.flatMap((row) => registry.tables.cadres?.text('name', row) ?? []);
  return names.length === 0 ? null : names.join('、');
}
