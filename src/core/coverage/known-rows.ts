import { activeOn, countedPairings } from '../linkage';
import { calendarOf, type FieldKey, type TableKey } from '../registry';
import { follow, groupedBy, ofUnits, pointedAt } from './grouped-rows';
import { flagsOf, rowsIn, select, where, type RowQuery } from './row-query';

/** Rows that more than one figure is about. Each is said here once, whoever counts, sums, groups or lists it. */

/** To be paired. */
export const COUNTED_HOUSEHOLDS = select('households', ({ coverage }) => {
  const { counted } = coverage.facts.households;
  return (_, row) => counted[row] === 1;
});

export const PAIRED_HOUSEHOLDS = select('households', ({ coverage }) => {
  const { paired } = coverage.facts.households;
  return (_, row) => paired[row] === 1;
});

export const ACTIVE_CADRES = select('cadres', ({ coverage }) => {
  const { active } = coverage.facts.cadres;
  return (_, row) => active[row] === 1;
});

/** Those who live in a village. */
export const RESIDENT_CADRES = select('cadres', ({ coverage }) => {
  const { resident } = coverage.facts.cadres;
  return (_, row) => resident[row] === 1;
});

export const FIRST_SECRETARIES = select(
  'cadres',
  () => (cadres, row) => cadres.text('post', row) === '第一书记',
);

/** Of rank 正科级, and sent by a unit of the city. */
export function ofCityUnits(query: RowQuery<'cadres'>): RowQuery<'cadres'> {
  return where(query, ({ registry, links }) => {
    const { units } = registry.tables;
    const unitOf = follow(links.cadres.unit?.target);
    return (cadres, row) =>
      cadres.text('rank', row) === '正科级' && units?.text('category', unitOf(row)) === '市直单位';
  });
}

export const ACTIVE_POSTINGS = select(
  'postings',
  ({ settings: { asOf } }) =>
    (postings, row) =>
      activeOn(postings.number('start', row), postings.number('end', row), asOf),
);

/** Active on the as-of day, with a cadre who is at work. */
export const COUNTED_PAIRINGS = select('pairings', ({ registry, links, settings: { asOf } }) => {
  const isCounting = countedPairings(registry, links, asOf);
  return (_, row) => isCounting(row);
});

/** Units with an active posting or an active cadre. */
export const HELPING_UNITS = select('units', (from) => {
  const helping = new Set<number>();
  for (const { visit } of [ofUnits(ACTIVE_POSTINGS), ofUnits(ACTIVE_CADRES)])
    visit(from, (_, unit) => helping.add(unit));
  return (_, row) => helping.has(row);
});

export function unitsOf(category: string, query: RowQuery<'units'>): RowQuery<'units'> {
  return where(query, () => (units, row) => units.text('category', row) === category);
}

/** Leaders of a level in the year. */
export function leadersOfLevel(level: '市级' | '县级'): RowQuery<'leaders'> {
  return select(
    'leaders',
    ({ settings: { year } }) =>
      (leaders, row) =>
        leaders.number('year', row) === year && leaders.text('level', row) === level,
  );
}

/** Those of the year by the date in a column. */
export function inYear<K extends TableKey>(query: RowQuery<K>, date: FieldKey<K>): RowQuery<K> {
  return where(
    query,
    ({ settings: { year } }) =>
      (table, row) =>
        isIn(table.number(date, row), year),
  );
}

/** Activities of some kinds that were held in the year. */
export function held(...kinds: readonly string[]): RowQuery<'activities'> {
  return where(
    inYear(select('activities'), 'date'),
    () => (activities, row) => kinds.includes(activities.text('kind', row) ?? ''),
  );
}

export const TRAININGS = held('业务培训');

/** Who came, of those who were to attend. */
export const ATTENDED = select('attendance', () => (attendance, row) => attendance.isTrue('attended', row));

/** Resident cadres who attended a training of the year. */
export const TRAINED_CADRES = where(RESIDENT_CADRES, (from) => {
  const { links } = from;
  const isTraining = flagsOf(from, TRAININGS);
  const [activityOf, cadreOf] = [
    follow(links.attendance.activityId?.target),
    follow(links.attendance.cadreId?.target),
  ];
  const trained = new Set<number>();
  for (const row of rowsIn(from, ATTENDED)) if (isTraining[activityOf(row)] === 1) trained.add(cadreOf(row));
  return (_, row) => trained.has(row);
});

/** Activities that a cadre of each unit attended; several cadres at one count once. */
export const MEETINGS_OF_UNITS = pointedAt(
  groupedBy(ATTENDED, ({ links }) => {
    const [cadreOf, unitOf] = [follow(links.attendance.cadreId?.target), follow(links.cadres.unit?.target)];
    return (row) => unitOf(cadreOf(row));
  }),
  'activities',
  ({ links }) => follow(links.attendance.activityId?.target),
);

export const VISITS = inYear(select('visits'), 'date');

/** Visits of the heads of units in the year. */
export const HEAD_VISITS = where(VISITS, () => (visits, row) => visits.isTrue('isHead', row));

/** Projects of the year. */
export const PROJECTS = select(
  'projects',
  ({ settings: { year } }) =>
    (projects, row) =>
      isOfYear(projects.number('start', row), projects.number('finish', row), year),
);

/** Projects of the year from these sources of money. */
export function projectsFrom(...sources: readonly string[]): RowQuery<'projects'> {
  return where(PROJECTS, () => (projects, row) => sources.includes(projects.text('source', row) ?? ''));
}

export const INTRODUCED_PROJECTS = projectsFrom('定点单位引进');
export const INVESTED_PROJECTS = projectsFrom('定点单位直接投入');

/** By the day work began, else the day it ended, else it counts. */
function isOfYear(start: number, finish: number, year: number): boolean {
  const day = Number.isNaN(start) ? finish : start;
  return Number.isNaN(day) || isIn(day, year);
}

function isIn(serial: number, year: number): boolean {
  return !Number.isNaN(serial) && calendarOf(serial).year === year;
}
