import { NONE } from '../linkage';
import type { Place, Registry, Table } from '../registry';
import { shown, shownText } from '../words/personal';
import type { Settings } from '../words/settings';
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

/** A proposal in the words of the registers, with the rows that it rests on. Persons' numbers in them are masked. */
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
  { registry, links, settings }: Pick<ProposalSources, 'registry' | 'links' | 'settings'>,
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
    county: shownText(villages.text('county', village), settings),
    township: shownText(villages.text('township', village), settings),
    village: shownText(villages.text('village', village), settings),
    householdId: shown(households.text('id', household) ?? '', settings),
    head: shownText(households.text('head', household), settings),
    household: households.place(household, 'id'),
    former: former < 0 ? null : cadreAt(cadres, former, settings),
    cadre: cadreAt(cadres, cadre, settings),
    reach,
    loadAfter,
    capacity,
  };
}

function cadreAt(cadres: Table<'cadres'>, row: number, settings: Pick<Settings, 'maskIds'>): ProposedCadre {
  return {
    name: shown(cadres.text('name', row) ?? '', settings),
    id: shownText(cadres.text('id', row), settings),
    unit: shownText(cadres.text('unit', row), settings),
    rank: shownText(cadres.text('rank', row), settings),
    place: cadres.place(row, 'name'),
  };
}
