import { bulletin, type PublishedId } from '../coverage';
import type { FigureQuestion } from './figure-question';
import type { Results } from './layout';

/** The figures of 统计公报 in their order, each with what it is measured in. */
export const PUBLISHED = {
  poorVillages: 'villages',
  poorPopulation: 'people',
  demonstrationVillages: 'villages',
  cityLeaders: 'leaders',
  forums: 'times',
  trainings: 'times',
  firstSecretariesSent: 'persons',
  firstSecretariesCityUnits: 'persons',
  advancedTeams: 'teams',
  unitsCity: 'units',
  unitsMilitary: 'units',
  unitsEnterprise: 'units',
  unitsCounty: 'units',
  countyLeaderVillages: 'villages',
  cadres: 'persons',
  pairedHouseholds: 'households',
  headVisits: 'times',
  fundsCoordinated: 'money',
  projectsCoordinated: 'projects',
  donations: 'money',
  projectsDonated: 'projects',
  unitsCentral: 'units',
  unitsProvincial: 'units',
  fundsIntroduced: 'money',
  fundsInvested: 'money',
  liaisonMeetings: 'times',
  unitForums: 'times',
  advancedUnits: 'units',
  enterprisesApproached: 'units',
} as const satisfies Record<PublishedId, string>;

export type PublishedUnit = (typeof PUBLISHED)[PublishedId];
export const PUBLISHED_IDS = Object.keys(PUBLISHED) as readonly PublishedId[];

/** Figures of a bulletin; of an earlier one only those that its sheet still tells. */
export type Published = Readonly<Record<PublishedId, number>>;

/** The figures of this run: counted ones, and how many were named advanced. */
export function publishedFigures(results: Results): Published {
  const { registry, links, settings, coverage } = results;
  return {
    ...bulletin(registry, links, settings, coverage),
    advancedTeams: advancedRows(results, 'advancedTeams').length,
    advancedUnits: advancedRows(results, 'advancedUnits').length,
  };
}

/** The rows behind a figure. */
export function publishedQuestion(results: Results, id: PublishedId): FigureQuestion {
  if (id === 'advancedTeams') return { figure: 'rows', table: 'villages', rows: advancedRows(results, id) };
  if (id === 'advancedUnits') return { figure: 'rows', table: 'units', rows: advancedRows(results, id) };
  return { figure: 'bulletin', id };
}

function advancedRows({ evaluation }: Results, id: 'advancedTeams' | 'advancedUnits'): number[] {
  const subjects = id === 'advancedTeams' ? evaluation.teams : evaluation.units;
  return subjects.filter(({ advanced }) => advanced === '是').map(({ row }) => row);
}
