import { activeOn, type Links } from '../linkage';
import { calendarOf, type Registry, type Table, type TableKey } from '../registry';
import type { Settings } from '../settings';
import type { CoverageFigures } from './figures';

/** The year's published figures (spec: linking, Bulletin), but for the two that the evaluation gives. */
export type BulletinId =
  | 'poorVillages'
  | 'poorPopulation'
  | 'demonstrationVillages'
  | 'cityLeaders'
  | 'forums'
  | 'trainings'
  | 'firstSecretariesSent'
  | 'firstSecretariesCityUnits'
  | 'unitsCity'
  | 'unitsMilitary'
  | 'unitsEnterprise'
  | 'unitsCounty'
  | 'countyLeaderVillages'
  | 'cadres'
  | 'pairedHouseholds'
  | 'headVisits'
  | 'fundsCoordinated'
  | 'projectsCoordinated'
  | 'donations'
  | 'projectsDonated'
  | 'unitsCentral'
  | 'unitsProvincial'
  | 'fundsIntroduced'
  | 'fundsInvested'
  | 'liaisonMeetings'
  | 'unitForums'
  | 'enterprisesApproached';

export type Bulletin = Readonly<Record<BulletinId, number>>;

export function bulletin(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
): Bulletin {
  return {
    ...ofVillages(registry),
    ...ofLeaders(registry, links, settings),
    ...ofActivities(registry, settings),
    ...ofFirstSecretaries(registry, links, settings),
    ...ofUnits(registry, links, settings, coverage),
    cadres: coverage.city.cadres,
    pairedHouseholds: coverage.city.paired,
    headVisits: countRows(registry, 'visits', (table, row) => isIn(table.number('date', row), settings.year) && table.isTrue('isHead', row)),
    ...ofProjects(registry, settings),
    enterprisesApproached: approached(registry, settings),
  };
}

function isIn(serial: number, year: number): boolean {
  return !Number.isNaN(serial) && calendarOf(serial).year === year;
}

/** Rows of a table that take part in counts and meet a test. */
function countRows<K extends TableKey>(
  registry: Registry,
  key: K,
  test: (table: Table<K>, row: number) => boolean,
): number {
  const table: Table<K> | undefined = registry.tables[key];
  let count = 0;
  for (let row = 0; table && row < table.rows; row++) {
    if (table.excluded[row] === 0 && test(table, row)) count += 1;
  }
  return count;
}

function ofVillages(registry: Registry): Pick<Bulletin, 'poorVillages' | 'poorPopulation' | 'demonstrationVillages'> {
  const { villages } = registry.tables;
  let poorPopulation = 0;
  for (let row = 0; villages && row < villages.rows; row++) {
    const people = villages.number('poorPopulation', row);
    if (villages.excluded[row] === 0 && !Number.isNaN(people)) poorPopulation += people;
  }
  return {
    poorVillages: countRows(registry, 'villages', (table, row) => table.isTrue('poor', row)),
    poorPopulation,
    demonstrationVillages: countRows(registry, 'villages', (table, row) => table.isTrue('demonstration', row)),
  };
}

function ofLeaders(
  registry: Registry,
  links: Links,
  settings: Settings,
): Pick<Bulletin, 'cityLeaders' | 'countyLeaderVillages'> {
  const { leaders } = registry.tables;
  const villageOf = links.villages.leaders?.target;
  const cityLeaders = new Set<string>();
  const villages = new Set<number>();
  for (let row = 0; leaders && row < leaders.rows; row++) {
    if (leaders.excluded[row] === 1 || leaders.number('year', row) !== settings.year) continue;
    const level = leaders.text('level', row);
    const name = leaders.text('name', row);
    const village = villageOf?.[row] ?? -1;
    if (level === '市级' && name !== null) cityLeaders.add(name);
    if (level === '县级' && village >= 0) villages.add(village);
  }
  return { cityLeaders: cityLeaders.size, countyLeaderVillages: villages.size };
}

function ofActivities(
  registry: Registry,
  settings: Settings,
): Pick<Bulletin, 'forums' | 'trainings' | 'liaisonMeetings' | 'unitForums'> {
  const held = (kind: string): number =>
    countRows(
      registry,
      'activities',
      (table, row) => table.text('kind', row) === kind && isIn(table.number('date', row), settings.year),
    );
  return {
    forums: held('驻村干部座谈会'),
    trainings: held('业务培训'),
    liaisonMeetings: held('定点单位对接'),
    unitForums: held('定点单位座谈会'),
  };
}

function ofFirstSecretaries(
  registry: Registry,
  links: Links,
  settings: Settings,
): Pick<Bulletin, 'firstSecretariesSent' | 'firstSecretariesCityUnits'> {
  const { cadres, units } = registry.tables;
  const unitOf = links.units.cadres?.target;
  let sent = 0;
  let ofCityUnits = 0;
  for (let row = 0; cadres && row < cadres.rows; row++) {
    if (cadres.excluded[row] === 1 || cadres.text('post', row) !== '第一书记') continue;
    if (!isIn(cadres.number('start', row), settings.year)) continue;
    sent += 1;
    const unit = unitOf?.[row] ?? -1;
    const isCityUnit = unit >= 0 && units?.text('category', unit) === '市直单位';
    if (isCityUnit && cadres.text('rank', row) === '正科级') ofCityUnits += 1;
  }
  return { firstSecretariesSent: sent, firstSecretariesCityUnits: ofCityUnits };
}

type UnitCounts = Pick<
  Bulletin,
  'unitsCity' | 'unitsMilitary' | 'unitsEnterprise' | 'unitsCounty' | 'unitsCentral' | 'unitsProvincial'
>;

/** Units with an active posting or an active cadre, by category. */
function ofUnits(registry: Registry, links: Links, settings: Settings, coverage: CoverageFigures): UnitCounts {
  const { units, postings, cadres } = registry.tables;
  const helping = new Uint8Array(units?.rows ?? 0);
  const unitOfPosting = links.units.postings?.target;
  for (let row = 0; postings && unitOfPosting && row < postings.rows; row++) {
    const unit = unitOfPosting[row] ?? -1;
    if (unit < 0 || postings.excluded[row] === 1) continue;
    if (activeOn(postings.number('start', row), postings.number('end', row), settings.asOf)) helping[unit] = 1;
  }
  const unitOfCadre = links.units.cadres?.target;
  for (let row = 0; cadres && unitOfCadre && row < cadres.rows; row++) {
    const unit = unitOfCadre[row] ?? -1;
    if (unit >= 0 && coverage.facts.cadres.active[row] === 1) helping[unit] = 1;
  }
  const ofCategory = (category: string): number =>
    countRows(registry, 'units', (table, row) => helping[row] === 1 && table.text('category', row) === category);
  return {
    unitsCity: ofCategory('市直单位'),
    unitsMilitary: ofCategory('驻洛部队'),
    unitsEnterprise: ofCategory('企事业单位'),
    unitsCounty: ofCategory('县级单位'),
    unitsCentral: ofCategory('中央单位'),
    unitsProvincial: ofCategory('省直单位'),
  };
}

type FundFigures = Pick<
  Bulletin,
  'fundsCoordinated' | 'projectsCoordinated' | 'donations' | 'projectsDonated' | 'fundsIntroduced' | 'fundsInvested'
>;

function ofProjects(registry: Registry, settings: Settings): FundFigures {
  const { projects } = registry.tables;
  // Money is added in hundredths of a yuan, so that sums of decimals come out exact.
  const paid = new Map<string, number>();
  const count = new Map<string, number>();
  for (let row = 0; projects && row < projects.rows; row++) {
    if (projects.excluded[row] === 1 || !isOfYear(projects.number('start', row), projects.number('finish', row), settings.year)) continue;
    const source = projects.text('source', row) ?? '';
    const money = projects.number('paid', row);
    count.set(source, (count.get(source) ?? 0) + 1);
    if (!Number.isNaN(money)) paid.set(source, (paid.get(source) ?? 0) + Math.round(money * 1e6));
  }
  const funds = (...sources: string[]): number => sources.reduce((sum, source) => sum + (paid.get(source) ?? 0), 0) / 1e6;
  const number = (...sources: string[]): number => sources.reduce((sum, source) => sum + (count.get(source) ?? 0), 0);
  return {
    fundsCoordinated: funds('帮扶单位协调'),
    projectsCoordinated: number('帮扶单位协调'),
    donations: funds('社会捐赠资金', '社会捐赠物资折资'),
    projectsDonated: number('社会捐赠资金', '社会捐赠物资折资'),
    fundsIntroduced: funds('定点单位引进'),
    fundsInvested: funds('定点单位直接投入'),
  };
}

/** By the day work began, else the day it ended, else it counts. */
export function isOfYear(start: number, finish: number, year: number): boolean {
  const day = Number.isNaN(start) ? finish : start;
  return Number.isNaN(day) || isIn(day, year);
}

function approached(registry: Registry, settings: Settings): number {
  const { outreach } = registry.tables;
  const enterprises = new Set<string>();
  for (let row = 0; outreach && row < outreach.rows; row++) {
    const name = outreach.text('enterprise', row);
    if (name === null || outreach.excluded[row] === 1 || outreach.text('channel', row) !== '意见函') continue;
    if (isIn(outreach.number('date', row), settings.year)) enterprises.add(name);
  }
  return enterprises.size;
}
