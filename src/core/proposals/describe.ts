import { NONE } from '../linkage';
import type { Place, Registry, Table } from '../registry';
import type { Proposal } from './proposal';
import type { ProposalSources } from './sources';

/** A cadre as a proposal names him. */
export interface ProposedCadre {
  readonly name: string;
  readonly id: string | null;
  readonly unit: string | null;
  readonly rank: string | null;
  readonly place: Place;
}

/** A proposal in the words of the registers, with the rows that it rests on. */
export interface ProposalLine {
  readonly county: string | null;
  readonly township: string | null;
  readonly village: string | null;
  readonly householdId: string;
  readonly head: string | null;
  readonly household: Place;
  /** Who helps the household now and has too many; null where nobody does. */
  readonly former: ProposedCadre | null;
  readonly cadre: ProposedCadre;
  readonly reach: Proposal['reach'];
  readonly loadAfter: number;
  readonly capacity: number;
}

export function describe(
  { registry, links }: Pick<ProposalSources, 'registry' | 'links'>,
  proposal: Proposal,
): ProposalLine {
  const { villages, households } = registry.tables as Pick<
    Required<Registry['tables']>,
    'villages' | 'households'
  >;
  const { household, village, replaces, cadre, reach, loadAfter, capacity } = proposal;
  const former = replaces === null ? NONE : (links.pairings.cadreId?.target[replaces] ?? NONE);
  const cadres = registry.tables.cadres as Table<'cadres'>;
  return {
    county: villages.text('county', village),
    township: villages.text('township', village),
    village: villages.text('village', village),
    householdId: households.text('id', household) ?? '',
    head: households.text('head', household),
    household: households.place(household, 'id'),
    former: former < 0 ? null : cadreAt(cadres, former),
    cadre: cadreAt(cadres, cadre),
    reach,
    loadAfter,
    capacity,
  };
}

function cadreAt(cadres: Table<'cadres'>, row: number): ProposedCadre {
  return {
    name: cadres.text('name', row) ?? '',
    id: cadres.text('id', row),
    unit: cadres.text('unit', row),
    rank: cadres.text('rank', row),
    place: cadres.place(row, 'name'),
  };
}
