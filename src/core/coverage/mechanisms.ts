import type { TableKey } from '../registry';
import { bulletinRows } from './bulletin';
import { CITY, coverageRows } from './coverage-rows';
import {
  howMany,
  countOf,
  firstOfEach,
  type Figure,
  type FigureRows,
  type FigureSources,
} from './figure-rows';
import { groupsOf, ofUnits } from './grouped-rows';
import {
  ACTIVE_CADRES,
  ACTIVE_POSTINGS,
  FIRST_SECRETARIES,
  HEAD_VISITS,
  HELPING_UNITS,
  inYear,
  ofCityUnits,
  RESIDENT_CADRES,
  TRAINED_CADRES,
} from './known-rows';
import { leadersOf, type Leader } from './leaders';
import { both, select, where, type RowTest } from './row-query';

/** What an office must do each year, or what only says how much was done. */
interface MechanismSpec {
  readonly actual: Figure;
  /** A number that is asked for, or the rows of which all should be reached; null where nothing is asked for. */
  readonly required: Figure | ((from: FigureSources) => number) | null;
  /** Whether all that is required must be reached; a share may only be told. */
  readonly isDuty: boolean;
  /** The tables without which it cannot be told. */
  readonly needs: readonly TableKey[];
}

const ACTIVE_FIRST_SECRETARIES = both(FIRST_SECRETARIES, ACTIVE_CADRES);

const MECHANISMS = {
  cityLeadersLinked: leaders('市级', ({ isLinked }) => isLinked),
  cityLeadersVisiting: leaders('市级', ({ isVisiting }) => isVisiting),
  countyLeadersLinked: leaders('县级', ({ isLinked }) => isLinked),
  countyLeadersVisiting: leaders('县级', ({ isVisiting }) => isVisiting),
  forums: duty(published('forums'), ({ settings }) => settings.requiredForums, ['activities']),
  trainings: duty(published('trainings'), ({ settings }) => settings.requiredTrainings, ['activities']),
  cadresTrained: duty(howMany(TRAINED_CADRES), howMany(RESIDENT_CADRES), [
    'activities',
    'attendance',
    'cadres',
  ]),
  teams: duty(
    (from) => coverageRows(from, 'withTeam', CITY),
    (from) => coverageRows(from, 'poorVillages', CITY),
    ['villages', 'cadres'],
  ),
  understaffed: told((from) => coverageRows(from, 'understaffed', CITY), ['villages', 'cadres']),
  firstSecretaries: duty(
    (from) => coverageRows(from, 'withFirstSecretary', CITY),
    (from) => coverageRows(from, 'poorVillages', CITY),
    ['villages', 'cadres'],
  ),
  firstSecretariesCityUnits: {
    actual: howMany(ofCityUnits(ACTIVE_FIRST_SECRETARIES)),
    required: howMany(ACTIVE_FIRST_SECRETARIES),
    isDuty: false,
    needs: ['cadres', 'units'],
  },
  firstSecretariesSent: told(published('firstSecretariesSent'), ['cadres']),
  headVisits: told(published('headVisits'), ['visits']),
  unitsVisited: duty(visitedUnits, helping, ['visits', 'units']),
  enterprisesApproached: told((from) => enterprises(from, 'approached'), ['outreach']),
  enterprisesReplied: told((from) => enterprises(from, 'replied'), ['outreach']),
  enterprisesJoined: told((from) => enterprises(from, 'joined'), ['outreach']),
  publicity: told((from) => publicityRows(from), ['publicity']),
} as const satisfies Readonly<Record<string, MechanismSpec>>;

export type MechanismId = keyof typeof MECHANISMS;
export const MECHANISM_IDS = Object.keys(MECHANISMS) as readonly MechanismId[];

export interface Mechanism extends Pick<MechanismSpec, 'isDuty' | 'needs'> {
  readonly id: MechanismId;
  readonly actual: FigureRows;
  readonly required: number | FigureRows | null;
}

export function mechanism(sources: FigureSources, id: MechanismId): Mechanism {
  const { actual, required, isDuty, needs }: MechanismSpec = MECHANISMS[id];
  return { id, actual: actual(sources), required: required?.(sources) ?? null, isDuty, needs };
}

function published(id: Parameters<typeof bulletinRows>[1]): Figure {
  return (from) => bulletinRows(from, id);
}

function duty(
  actual: Figure,
  required: NonNullable<MechanismSpec['required']>,
  needs: readonly TableKey[],
): MechanismSpec {
  return { actual, required, isDuty: true, needs };
}

function told(actual: Figure, needs: readonly TableKey[]): MechanismSpec {
  return { actual, required: null, isDuty: false, needs };
}

/** Leaders are counted by name: the first row of each stands for him. */
function leaders(level: '市级' | '县级', test: (leader: Leader) => boolean): MechanismSpec {
  const those =
    (isMeant: (leader: Leader) => boolean): Figure =>
    (from) =>
      countOf(
        'leaders',
        leadersOf(from, level)
          .filter(isMeant)
          .flatMap(({ rows }) => rows.slice(0, 1)),
      );
  return duty(
    those(test),
    those(() => true),
    ['leaders'],
  );
}

/** Units with an active posting or an active cadre. */
export function helping(from: FigureSources): FigureRows {
  return howMany(HELPING_UNITS)(from);
}

/** Visits of heads in the year, by row of `units`. */
export function headVisitsOfUnits(from: FigureSources): ReadonlyMap<number, readonly number[]> {
  return groupsOf(from, ofUnits(HEAD_VISITS));
}

/** Active postings of each unit, by row of `units`. */
export function postingsOfUnits(from: FigureSources): ReadonlyMap<number, readonly number[]> {
  return groupsOf(from, ofUnits(ACTIVE_POSTINGS));
}

/** Active cadres of each unit, by row of `units`. */
export function cadresOfUnits(from: FigureSources): ReadonlyMap<number, readonly number[]> {
  return groupsOf(from, ofUnits(ACTIVE_CADRES));
}

/** Helping units whose head went to a village in the year. */
function visitedUnits(from: FigureSources): FigureRows {
  const visits = headVisitsOfUnits(from);
  const visited = where(HELPING_UNITS, () => (_, unit) => visits.has(unit));
  return howMany(visited)(from);
}

export type OutreachStep = 'approached' | 'replied' | 'agreed' | 'joined';

const HAS_COME_TO: Readonly<Record<OutreachStep, RowTest<'outreach'>>> = {
  approached: () => () => true,
  replied: () => (outreach, row) => {
    const reply = outreach.text('reply', row);
    return reply !== null && reply !== '未回复';
  },
  agreed: () => (outreach, row) => outreach.text('reply', row) === '同意参与',
  joined: () => (outreach, row) => !Number.isNaN(outreach.number('joined', row)),
};

/** Enterprises that came as far as a step in the year, by one channel or any: the first row of each. */
export function enterprises(from: FigureSources, step: OutreachStep, channel?: string): FigureRows {
  const byChannel = where(
    inYear(select('outreach'), 'date'),
    () => (outreach, row) => channel === undefined || outreach.text('channel', row) === channel,
  );
  return firstOfEach(where(byChannel, HAS_COME_TO[step]), 'enterprise')(from);
}

/** Items of the year, of one channel and kind or of any. */
export function publicityRows(from: FigureSources, channel?: string, kind?: string): FigureRows {
  const meant = where(
    inYear(select('publicity'), 'date'),
    () => (publicity, row) =>
      (channel === undefined || publicity.text('channel', row) === channel) &&
      (kind === undefined || publicity.text('kind', row) === kind),
  );
  return howMany(meant)(from);
}
