import { activeOn, linkTo } from '../linkage';
import type { TableKey } from '../registry';
import { bulletinRows, helping, isIn } from './bulletin';
import { coverageRows, countOf, rowsWhere, type FigureRows, type FigureSources } from './figure-rows';
import { leadersOf, type Leader } from './leaders';

/** What an office must do each year (spec: linking, Mechanisms), and what only says how much was done. */
export const MECHANISMS = [
  'cityLeadersLinked',
  'cityLeadersVisiting',
  'countyLeadersLinked',
  'countyLeadersVisiting',
  'forums',
  'trainings',
  'cadresTrained',
  'firstSecretaries',
  'firstSecretariesCityUnits',
  'firstSecretariesSent',
  'headVisits',
  'unitsVisited',
  'enterprisesApproached',
  'enterprisesReplied',
  'enterprisesJoined',
  'publicity',
] as const;
export type MechanismId = (typeof MECHANISMS)[number];

export interface Mechanism {
  readonly id: MechanismId;
  readonly actual: FigureRows;
  /** A number that is asked for, or the rows of which all should be reached; null where nothing is asked for. */
  readonly required: number | FigureRows | null;
  /** Whether all that is required must be reached; a share may only be told. */
  readonly isDuty: boolean;
}

type Line = Omit<Mechanism, 'id'>;

const LINES: Readonly<Record<MechanismId, (from: FigureSources) => Line>> = {
  cityLeadersLinked: (from) => leaderLine(from, '市级', ({ isLinked }) => isLinked),
  cityLeadersVisiting: (from) => leaderLine(from, '市级', ({ isVisiting }) => isVisiting),
  countyLeadersLinked: (from) => leaderLine(from, '县级', ({ isLinked }) => isLinked),
  countyLeadersVisiting: (from) => leaderLine(from, '县级', ({ isVisiting }) => isVisiting),
  forums: (from) => duty(bulletinRows(from, 'forums'), from.settings.requiredForums),
  trainings: (from) => duty(bulletinRows(from, 'trainings'), from.settings.requiredTrainings),
  cadresTrained: (from) => duty(trainedCadres(from), residents(from)),
  firstSecretaries: (from) =>
    duty(coverageRows(from, 'withFirstSecretary', CITY), coverageRows(from, 'poorVillages', CITY)),
  firstSecretariesCityUnits: (from) => {
    const all = activeFirstSecretaries(from);
    return { actual: ofCityUnits(from, all), required: all, isDuty: false };
  },
  firstSecretariesSent: (from) => told(bulletinRows(from, 'firstSecretariesSent')),
  headVisits: (from) => told(bulletinRows(from, 'headVisits')),
  unitsVisited: (from) => duty(visitedUnits(from), helping(from)),
  enterprisesApproached: (from) => told(enterprises(from, 'approached')),
  enterprisesReplied: (from) => told(enterprises(from, 'replied')),
  enterprisesJoined: (from) => told(enterprises(from, 'joined')),
  publicity: (from) => told(publicityRows(from)),
};

/** The tables without which a mechanism cannot be told. */
export const MECHANISM_NEEDS: Readonly<Record<MechanismId, readonly TableKey[]>> = {
  cityLeadersLinked: ['leaders'],
  cityLeadersVisiting: ['leaders'],
  countyLeadersLinked: ['leaders'],
  countyLeadersVisiting: ['leaders'],
  forums: ['activities'],
  trainings: ['activities'],
  cadresTrained: ['activities', 'attendance', 'cadres'],
  firstSecretaries: ['villages', 'cadres'],
  firstSecretariesCityUnits: ['cadres', 'units'],
  firstSecretariesSent: ['cadres'],
  headVisits: ['visits'],
  unitsVisited: ['visits', 'units'],
  enterprisesApproached: ['outreach'],
  enterprisesReplied: ['outreach'],
  enterprisesJoined: ['outreach'],
  publicity: ['publicity'],
};

export function mechanism(sources: FigureSources, id: MechanismId): Mechanism {
  return { id, ...LINES[id](sources) };
}

const CITY = { level: 'city' } as const;

function duty(actual: FigureRows, required: number | FigureRows): Line {
  return { actual, required, isDuty: true };
}

function told(actual: FigureRows): Line {
  return { actual, required: null, isDuty: false };
}

/** Leaders are counted by name: the first row of each stands for him. */
function leaderLine(from: FigureSources, level: '市级' | '县级', test: (leader: Leader) => boolean): Line {
  const leaders = leadersOf(from, level);
  const firsts = (some: readonly Leader[]) =>
    countOf(
      'leaders',
      some.flatMap(({ rows }) => rows.slice(0, 1)),
    );
  return duty(firsts(leaders.filter(test)), firsts(leaders));
}

function residents({ coverage }: FigureSources): FigureRows {
  const { resident } = coverage.facts.cadres;
  return countOf(
    'cadres',
    [...resident.keys()].filter((row) => resident[row] === 1),
  );
}

/** Resident cadres who attended a 业务培训 of the year. */
function trainedCadres(from: FigureSources): FigureRows {
  const { attendance } = from.registry.tables;
  const isTraining = new Set(bulletinRows(from, 'trainings').rows);
  const trained = new Set<number>();
  for (let row = 0; attendance && row < attendance.rows; row++) {
    if (attendance.excluded[row] === 1 || !attendance.isTrue('attended', row)) continue;
    if (isTraining.has(from.links.attendance.activityId?.target[row] ?? -1))
      trained.add(from.links.attendance.cadreId?.target[row] ?? -1);
  }
  return countOf(
    'cadres',
    residents(from).rows.filter((row) => trained.has(row)),
  );
}

function activeFirstSecretaries(from: FigureSources): FigureRows {
  const { active } = from.coverage.facts.cadres;
  return rowsWhere(
    from,
    'cadres',
    (table, row) => active[row] === 1 && table.text('post', row) === '第一书记',
  );
}

/** Those of rank 正科级 whom a unit of the city sent. */
function ofCityUnits({ registry, links }: FigureSources, { table, rows }: FigureRows): FigureRows {
  const { cadres, units } = registry.tables;
  const isOfCity = (row: number): boolean => {
    const unit = links.cadres.unit?.target[row] ?? -1;
    return unit >= 0 && units?.text('category', unit) === '市直单位';
  };
  return countOf(
    table,
    rows.filter((row) => isOfCity(row) && cadres?.text('rank', row) === '正科级'),
  );
}

/** Visits of heads in the year, by row of `units`. */
export function headVisitsOfUnits(from: FigureSources): ReadonlyMap<number, readonly number[]> {
  return byUnit(from, 'visits', bulletinRows(from, 'headVisits').rows);
}

/** Rows of a table by the unit that they name. */
export function byUnit(
  { links }: FigureSources,
  table: TableKey,
  rows: readonly number[],
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const unit = linkTo(links, 'units', table)?.target[row] ?? -1;
    if (unit < 0) continue;
    const group = groups.get(unit);
    if (group) group.push(row);
    else groups.set(unit, [row]);
  }
  return groups;
}

/** Active postings of each unit, by row of `units`. */
export function postingsOfUnits(from: FigureSources): ReadonlyMap<number, readonly number[]> {
  const active = rowsWhere(from, 'postings', (table, row) =>
    activeOn(table.number('start', row), table.number('end', row), from.settings.asOf),
  );
  return byUnit(from, 'postings', active.rows);
}

/** Active cadres of each unit, by row of `units`. */
export function cadresOfUnits(from: FigureSources): ReadonlyMap<number, readonly number[]> {
  const { active } = from.coverage.facts.cadres;
  return byUnit(
    from,
    'cadres',
    [...active.keys()].filter((row) => active[row] === 1),
  );
}

/** Helping units whose head went to a village in the year. */
function visitedUnits(from: FigureSources): FigureRows {
  const visits = headVisitsOfUnits(from);
  return countOf(
    'units',
    helping(from).rows.filter((unit) => visits.has(unit)),
  );
}

export type OutreachStep = 'approached' | 'replied' | 'agreed' | 'joined';

/** Enterprises that came as far as a step in the year, by one channel or any: the first row of each. */
export function enterprises(from: FigureSources, step: OutreachStep, channel?: string): FigureRows {
  const known = new Set<string>();
  return rowsWhere(from, 'outreach', (table, row) => {
    const name = table.text('enterprise', row);
    if (name === null || known.has(name)) return false;
    if (!isIn(table.number('date', row), from.settings.year)) return false;
    if (channel !== undefined && table.text('channel', row) !== channel) return false;
    const reply = table.text('reply', row);
    if (step === 'replied' && (reply === null || reply === '未回复')) return false;
    if (step === 'agreed' && reply !== '同意参与') return false;
    if (step === 'joined' && Number.isNaN(table.number('joined', row))) return false;
    known.add(name);
    return true;
  });
}

/** Items of the year, of one channel and kind or of any. */
export function publicityRows(from: FigureSources, channel?: string, kind?: string): FigureRows {
  return rowsWhere(
    from,
    'publicity',
    (table, row) =>
      isIn(table.number('date', row), from.settings.year) &&
      (channel === undefined || table.text('channel', row) === channel) &&
      (kind === undefined || table.text('kind', row) === kind),
  );
}
