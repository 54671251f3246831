import { activeOn, type Links } from '../linkage';
import { calendarOf, type Registry, type Table, type TableKey } from '../registry';
import type { Settings } from '../settings';
import {
  countOf,
  coverageRows,
  rowsWhere,
  sumOf,
  type FigureRows,
  type FigureSources,
  type RowTest,
} from './figure-rows';
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

/** With those that the evaluation gives. */
export type PublishedId = BulletinId | 'advancedTeams' | 'advancedUnits';

export type Bulletin = Readonly<Record<BulletinId, number>>;

const FIGURES: Readonly<Record<BulletinId, (sources: FigureSources) => FigureRows>> = {
  poorVillages: (from) => rowsWhere(from, 'villages', (table, row) => table.isTrue('poor', row)),
  poorPopulation: (from) => summed(from, 'villages', 'poorPopulation', () => true),
  demonstrationVillages: (from) =>
    rowsWhere(from, 'villages', (table, row) => table.isTrue('demonstration', row)),
  cityLeaders: (from) =>
    firstOfEach(led(from, '市级'), (row) => from.registry.tables.leaders?.text('name', row) ?? null),
  countyLeaderVillages: villagesOfCountyLeaders,
  forums: (from) => held(from, '驻村干部座谈会'),
  trainings: (from) => held(from, '业务培训'),
  liaisonMeetings: (from) => held(from, '定点单位对接'),
  unitForums: (from) => held(from, '定点单位座谈会'),
  firstSecretariesSent: (from) => rowsWhere(from, 'cadres', isSentIn(from.settings.year)),
  firstSecretariesCityUnits,
  unitsCity: (from) => helpingUnits(from, '市直单位'),
  unitsMilitary: (from) => helpingUnits(from, '驻洛部队'),
  unitsEnterprise: (from) => helpingUnits(from, '企事业单位'),
  unitsCounty: (from) => helpingUnits(from, '县级单位'),
  unitsCentral: (from) => helpingUnits(from, '中央单位'),
  unitsProvincial: (from) => helpingUnits(from, '省直单位'),
  cadres: (from) => coverageRows(from, 'cadres', { level: 'city' }),
  pairedHouseholds: (from) => coverageRows(from, 'paired', { level: 'city' }),
  headVisits: (from) =>
    rowsWhere(
      from,
      'visits',
      (table, row) => table.isTrue('isHead', row) && isIn(table.number('date', row), from.settings.year),
    ),
  fundsCoordinated: (from) => funds(from, '帮扶单位协调'),
  projectsCoordinated: (from) => funded(from, '帮扶单位协调'),
  donations: (from) => funds(from, '社会捐赠资金', '社会捐赠物资折资'),
  projectsDonated: (from) => funded(from, '社会捐赠资金', '社会捐赠物资折资'),
  fundsIntroduced: (from) => funds(from, '定点单位引进'),
  fundsInvested: (from) => funds(from, '定点单位直接投入'),
  enterprisesApproached: approached,
};

/** The published figures of a year. */
export function bulletin(
  registry: Registry,
  links: Links,
  settings: Settings,
  coverage: CoverageFigures,
): Bulletin {
  const sources = { registry, links, settings, coverage };
  const values = Object.entries(FIGURES).map(([id, figure]) => [id, figure(sources).value]);
  return Object.fromEntries(values) as Bulletin;
}

/** The rows behind a published figure; of several that count once, such as a leader's villages, the first. */
export function bulletinRows(sources: FigureSources, id: BulletinId): FigureRows {
  return FIGURES[id](sources);
}

export function isIn(serial: number, year: number): boolean {
  return !Number.isNaN(serial) && calendarOf(serial).year === year;
}

function summed<K extends TableKey>(
  from: FigureSources,
  key: K,
  field: Parameters<Table<K>['number']>[0],
  test: RowTest<K>,
): FigureRows {
  const table: Table<K> | undefined = from.registry.tables[key];
  const { rows } = rowsWhere(from, key, test);
  return table ? sumOf(table, rows, field) : { ...countOf(key, rows), sumOf: field };
}

function firstOfEach({ table, rows }: FigureRows, keyOf: (row: number) => string | null): FigureRows {
  const known = new Set<string>();
  const firsts = rows.filter((row) => {
    const key = keyOf(row);
    if (key === null || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return countOf(table, firsts);
}

/** Leaders of a level in the year. */
export function led(from: FigureSources, level: string): FigureRows {
  const { year } = from.settings;
  return rowsWhere(
    from,
    'leaders',
    (table, row) => table.number('year', row) === year && table.text('level', row) === level,
  );
}

function villagesOfCountyLeaders(from: FigureSources): FigureRows {
  const villageOf = from.links.leaders.villageCode?.target;
  const villages = led(from, '县级').rows.map((row) => villageOf?.[row] ?? -1);
  return countOf(
    'villages',
    [...new Set(villages)].filter((village) => village >= 0),
  );
}

function held(from: FigureSources, kind: string): FigureRows {
  const { year } = from.settings;
  return rowsWhere(
    from,
    'activities',
    (table, row) => table.text('kind', row) === kind && isIn(table.number('date', row), year),
  );
}

function isSentIn(year: number): RowTest<'cadres'> {
  return (table, row) => table.text('post', row) === '第一书记' && isIn(table.number('start', row), year);
}

function firstSecretariesCityUnits(from: FigureSources): FigureRows {
  const { units } = from.registry.tables;
  const unitOf = from.links.cadres.unit?.target;
  const isSent = isSentIn(from.settings.year);
  return rowsWhere(from, 'cadres', (table, row) => {
    const unit = unitOf?.[row] ?? -1;
    const isOfCity = unit >= 0 && units?.text('category', unit) === '市直单位';
    return isOfCity && isSent(table, row) && table.text('rank', row) === '正科级';
  });
}

/** Units with an active posting or an active cadre. */
export function helping(from: FigureSources): FigureRows {
  const { registry, links, settings, coverage } = from;
  const { units, postings, cadres } = registry.tables;
  const isHelping = new Uint8Array(units?.rows ?? 0);
  const unitOfPosting = links.postings.unit?.target;
  for (let row = 0; postings && unitOfPosting && row < postings.rows; row++) {
    const unit = unitOfPosting[row] ?? -1;
    if (unit < 0 || postings.excluded[row] === 1) continue;
    if (activeOn(postings.number('start', row), postings.number('end', row), settings.asOf))
      isHelping[unit] = 1;
  }
  const unitOfCadre = links.cadres.unit?.target;
  for (let row = 0; cadres && unitOfCadre && row < cadres.rows; row++) {
    const unit = unitOfCadre[row] ?? -1;
    if (unit >= 0 && coverage.facts.cadres.active[row] === 1) isHelping[unit] = 1;
  }
  return rowsWhere(from, 'units', (_, row) => isHelping[row] === 1);
}

function helpingUnits(from: FigureSources, category: string): FigureRows {
  const { units } = from.registry.tables;
  return countOf(
    'units',
    helping(from).rows.filter((row) => units?.text('category', row) === category),
  );
}

/** Projects of the year from these sources of money. */
function isFunded(year: number, sources: readonly string[]): RowTest<'projects'> {
  return (table, row) =>
    sources.includes(table.text('source', row) ?? '') &&
    isOfYear(table.number('start', row), table.number('finish', row), year);
}

function funds(from: FigureSources, ...sources: string[]): FigureRows {
  return summed(from, 'projects', 'paid', isFunded(from.settings.year, sources));
}

function funded(from: FigureSources, ...sources: string[]): FigureRows {
  return rowsWhere(from, 'projects', isFunded(from.settings.year, sources));
}

/** By the day work began, else the day it ended, else it counts. */
export function isOfYear(start: number, finish: number, year: number): boolean {
  const day = Number.isNaN(start) ? finish : start;
  return Number.isNaN(day) || isIn(day, year);
}

function approached(from: FigureSources): FigureRows {
  const { year } = from.settings;
  const letters = rowsWhere(
    from,
    'outreach',
    (table, row) => table.text('channel', row) === '意见函' && isIn(table.number('date', row), year),
  );
  return firstOfEach(letters, (row) => from.registry.tables.outreach?.text('enterprise', row) ?? null);
}
