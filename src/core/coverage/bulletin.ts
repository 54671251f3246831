import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { Settings } from '../words/settings';
import { CITY, coverageRows } from './coverage-rows';
import {
  howMany,
  countOf,
  firstOfEach,
  summed,
  type Figure,
  type FigureRows,
  type FigureSources,
} from './figure-rows';
import type { CoverageFigures } from './figures';
import { groupsOf, inVillages } from './grouped-rows';
import {
  FIRST_SECRETARIES,
  HEAD_VISITS,
  held,
  HELPING_UNITS,
  INTRODUCED_PROJECTS,
  INVESTED_PROJECTS,
  inYear,
  leadersOfLevel,
  ofCityUnits,
  projectsFrom,
  TRAININGS,
  unitsOf,
} from './known-rows';
import { mapped } from './mapped';
import { select, where } from './row-query';

const SENT = inYear(FIRST_SECRETARIES, 'start');
const COORDINATED = projectsFrom('帮扶单位协调');
const DONATED = projectsFrom('社会捐赠资金', '社会捐赠物资折资');

/** The year's published figures, but for the two that the evaluation gives. */
const FIGURES = {
  poorVillages: howMany(select('villages', () => (villages, row) => villages.isTrue('poor', row))),
  poorPopulation: summed(select('villages'), 'poorPopulation'),
  demonstrationVillages: howMany(
    select('villages', () => (villages, row) => villages.isTrue('demonstration', row)),
  ),
  cityLeaders: firstOfEach(leadersOfLevel('市级'), 'name'),
  countyLeaderVillages,
  forums: howMany(held('驻村干部座谈会')),
  trainings: howMany(TRAININGS),
  liaisonMeetings: howMany(held('定点单位对接')),
  unitForums: howMany(held('定点单位座谈会')),
  firstSecretariesSent: howMany(SENT),
  firstSecretariesCityUnits: howMany(ofCityUnits(SENT)),
  unitsCity: howMany(unitsOf('市直单位', HELPING_UNITS)),
  unitsMilitary: howMany(unitsOf('驻洛部队', HELPING_UNITS)),
  unitsEnterprise: howMany(unitsOf('企事业单位', HELPING_UNITS)),
  unitsCounty: howMany(unitsOf('县级单位', HELPING_UNITS)),
  unitsCentral: howMany(unitsOf('中央单位', HELPING_UNITS)),
  unitsProvincial: howMany(unitsOf('省直单位', HELPING_UNITS)),
  cadres: (from) => coverageRows(from, 'cadres', CITY),
  pairedHouseholds: (from) => coverageRows(from, 'paired', CITY),
  headVisits: howMany(HEAD_VISITS),
  fundsCoordinated: summed(COORDINATED, 'paid'),
  projectsCoordinated: howMany(COORDINATED),
  donations: summed(DONATED, 'paid'),
  projectsDonated: howMany(DONATED),
  fundsIntroduced: summed(INTRODUCED_PROJECTS, 'paid'),
  fundsInvested: summed(INVESTED_PROJECTS, 'paid'),
  enterprisesApproached: firstOfEach(
    where(
      inYear(select('outreach'), 'date'),
      () => (outreach, row) => outreach.text('channel', row) === '意见函',
    ),
    'enterprise',
  ),
} as const satisfies Readonly<Record<string, Figure>>;

export type BulletinId = keyof typeof FIGURES;
/** With those that the evaluation gives. */
export type PublishedId = BulletinId | 'advancedTeams' | 'advancedUnits';
export type Bulletin = Readonly<Record<BulletinId, number>>;

/** The published figures of a year. */
export function bulletin(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
): Bulletin {
  const sources = { registry, links, settings, coverage };
  return mapped(FIGURES, (figure: Figure) => figure(sources).value);
}

/** The rows behind a published figure; of several that count once, such as a leader's villages, the first. */
export function bulletinRows(sources: FigureSources, id: BulletinId): FigureRows {
  return FIGURES[id](sources);
}

/** Villages that a leader of a county is linked to. */
function countyLeaderVillages(from: FigureSources): FigureRows {
  return countOf('villages', [...groupsOf(from, inVillages(leadersOfLevel('县级'))).keys()]);
}
