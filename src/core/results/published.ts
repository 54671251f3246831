import type { BulletinId, PublishedId } from '../coverage';

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

export const PUBLISHED_IDS = Object.keys(PUBLISHED) as readonly PublishedId[];

/** Figures of a bulletin, null where the evaluation was stopped; of an earlier one only those that its sheet still tells. */
export type Published = Readonly<Record<BulletinId, number>> &
  Readonly<Record<Exclude<PublishedId, BulletinId>, number | null>>;
