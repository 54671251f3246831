import { isInForce, joinKey, NONE } from '../linkage';
import type { CityPart, Receiver } from './least-changes';
import type { Needs, Overload } from './needs';
import type { ProposalSources } from './sources';

/** The city in its parts, those left out in which there is nothing to mend. */
export function partsOf(sources: ProposalSources, needs: Needs): CityPart[] {
  const townshipOf = townshipsOf(sources);
  const receivers = receiversOf(sources, townshipOf);
  const groups = new Groups();
  for (const { townships } of receivers) groups.join([...townships]);
  for (const { movable } of needs.overloads) groups.join([...movable.keys()].map(townshipOf));
  const parts = new Map<string, ReturnType<typeof newPart>>();
  const partAt = (township: string) => {
    const name = groups.find(township);
    const part = parts.get(name) ?? newPart();
    parts.set(name, part);
    return part;
  };
  for (const [village, rows] of needs.unpaired) partAt(townshipOf(village)).unpaired.set(village, rows);
  for (const overload of needs.overloads)
    for (const village of [...overload.movable.keys()].slice(0, 1))
      partAt(townshipOf(village)).overloads.push(overload);
  for (const receiver of receivers)
    for (const township of [...receiver.townships].slice(0, 1)) partAt(township).receivers.push(receiver);
  return [...parts.values()]
    .filter(({ unpaired, overloads }) => unpaired.size > 0 || overloads.length > 0)
    .map((part) => ({ ...part, townshipOf }));
}

function newPart() {
  return {
    unpaired: new Map<number, readonly number[]>(),
    overloads: [] as Overload[],
    receivers: [] as Receiver[],
  };
}

/** Active cadres with room, and where they stand: the village they are posted to and those whose households they help. */
export function receiversOf(sources: ProposalSources, townshipOf: (village: number) => string): Receiver[] {
  const { load: loads, limit } = sources.coverage.facts.cadres;
  const villagesOf = villagesOfCadres(sources);
  const receivers: Receiver[] = [];
  for (const [cadre, villages] of villagesOf) {
    const load = loads[cadre] ?? 0;
    const capacity = limit[cadre] ?? 0;
    if (load >= capacity) continue;
    receivers.push({ cadre, load, capacity, villages, townships: new Set([...villages].map(townshipOf)) });
  }
  return receivers.sort((a, b) => a.cadre - b.cadre);
}

function villagesOfCadres({
  registry,
  links,
  coverage,
  settings,
}: ProposalSources): Map<number, Set<number>> {
  const { cadres, pairings } = registry.tables;
  const villagesOf = new Map<number, Set<number>>();
  const add = (cadre: number, village: number): void => {
    if (village < 0 || coverage.facts.cadres.active[cadre] !== 1) return;
    villagesOf.set(cadre, (villagesOf.get(cadre) ?? new Set()).add(village));
  };
  for (let row = 0; row < (cadres?.rows ?? 0); row++) add(row, links.cadres.villageCode?.target[row] ?? NONE);
  for (let row = 0; pairings && row < pairings.rows; row++) {
    const cadre = links.pairings.cadreId?.target[row] ?? NONE;
    const household = links.pairings.householdId?.target[row] ?? NONE;
    if (cadre < 0 || household < 0 || pairings.excluded[row] === 1) continue;
    if (!isInForce(pairings, row, settings.asOf)) continue;
    add(cadre, links.households.villageCode?.target[household] ?? NONE);
  }
  return villagesOf;
}

export function townshipsOf({ registry }: ProposalSources): (village: number) => string {
  const { villages } = registry.tables;
  const names = Array.from({ length: villages?.rows ?? 0 }, (_, row) =>
    joinKey(villages?.text('county', row) ?? '', villages?.text('township', row) ?? ''),
  );
  return (village) => names[village] ?? '';
}

/** Names that belong together, found by joining. */
class Groups {
  private readonly parents = new Map<string, string>();

  find(name: string): string {
    let root = name;
    for (
      let parent = this.parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.parents.get(root)
    )
      root = parent;
    if (root !== name) this.parents.set(name, root);
    return root;
  }

  join(names: readonly string[]): void {
    const [first, ...others] = names;
    if (first === undefined) return;
    for (const other of others) this.parents.set(this.find(other), this.find(first));
  }
}
