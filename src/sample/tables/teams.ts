import { apportion, serialDay, YEAR, type Random } from '../base';
import type { Unit } from '../offices';
import type { SampleSize } from '../size';
import type { Posting } from './postings';
import { earlierStart, serviceOf, type Assignment, type Service } from './service';
import type { Village, VillageTotals } from './villages';

/** No cadre may be charged with more households. */
export const PAIRING_LIMIT = 15;

/** Who helps a village, and how many households it has. */
interface Need {
  readonly village: number;
  readonly households: number;
  /** Units of city, county and enterprises with an active posting. */
  readonly units: readonly number[];
  readonly cityUnit: number | undefined;
}

/** The services of all cadres: guests of higher offices first, then village by village. */
export function createServices(
  size: SampleSize,
  villages: readonly Village[],
  totals: readonly VillageTotals[],
  units: readonly Unit[],
  postings: readonly Posting[],
  random: Random,
): Service[] {
  const needs = needsOf(villages, totals, units, postings);
  const guests = guestsOf(units, random);
  const teams = teamsOf(size, needs, random);
  const predecessors = predecessorsOf(size.endedCadres, teams, random);
  const free = size.cadres - guests.length - predecessors.length;
  const pools = apportion(
    free,
    needs.map(({ households }) => households),
    needs.map(({ households }, at) => Math.max(sizeOf(teams[at]), Math.ceil(households / PAIRING_LIMIT))),
  );
  const byVillage = needs.flatMap((need, at) => {
    const team = teams[at] ?? [];
    return [...team, ...chargedWith(need, (pools[at] as number) - team.length, random)];
  });
  return [...guests, ...byVillage, ...predecessors].map((assignment) => serviceOf(assignment, random));
}

function needsOf(
  villages: readonly Village[],
  totals: readonly VillageTotals[],
  units: readonly Unit[],
  postings: readonly Posting[],
): Need[] {
  const sending = new Set(['市直单位', '县级单位', '企事业单位']);
  const helpers: number[][] = villages.map(() => []);
  for (const { unit, village, end } of postings)
    if (end === null && sending.has((units[unit] as Unit).category)) helpers[village]?.push(unit);
  return villages.flatMap(({ poor }, village) => {
    if (!poor) return [];
    const own = helpers[village] as number[];
    const cityUnit = own.find((unit) => units[unit]?.category === '市直单位');
    return [{ village, households: (totals[village] as VillageTotals).households, units: own, cityUnit }];
  });
}

/** 挂职干部 of central and provincial offices: one each, and a second one from every third. */
function guestsOf(units: readonly Unit[], random: Random): Assignment[] {
  return units.flatMap(({ category }, unit) => {
    if (category !== '中央单位' && category !== '省直单位') return [];
    const count = unit % 3 === 0 ? 2 : 1;
    return Array.from({ length: count }, () => ({
      post: '挂职干部' as const,
      unit,
      village: null,
      helps: null,
      start: earlierStart(random),
    }));
  });
}

function teamsOf(size: SampleSize, needs: readonly Need[], random: Random): Assignment[][] {
  const order = random.shuffled(needs.map((_, at) => at));
  const without = new Set(order.slice(0, size.villagesWithoutTeam));
  const candidates = order.slice(size.villagesWithoutTeam);
  const withCityUnit = candidates.filter((at) => needs[at]?.cityUnit !== undefined);
  const sent = new Set(withCityUnit.slice(0, size.firstSecretariesSent));
  const others = candidates.filter((at) => !sent.has(at));
  const longServing = new Set(others.slice(0, size.firstSecretaries - sent.size));
  return needs.map((need, at) => {
    if (without.has(at)) return [];
    const team: Assignment[] = [];
    if (sent.has(at)) team.push(sentFirstSecretary(need, random));
    if (longServing.has(at)) team.push(resident('第一书记', need, random));
    team.push(resident('工作队长', need, random));
    for (
      let extra = random.weighted([
        [0, 4],
        [1, 4],
        [2, 2],
      ]);
      extra > 0;
      extra--
    )
      team.push(resident('工作队员', need, random));
    return team;
  });
}

function sentFirstSecretary({ village, cityUnit }: Need, random: Random): Assignment {
  const start = serialDay(YEAR, 1, 6) + random.int(0, 250);
  return { post: '第一书记', unit: cityUnit as number, village, helps: village, start, rank: '正科级' };
}

function resident(post: '第一书记' | '工作队长' | '工作队员', need: Need, random: Random): Assignment {
  const { village, units } = need;
  return { post, unit: random.pick(units), village, helps: village, start: earlierStart(random) };
}

/** 帮扶责任人: fewer than half of them are entered with the village they work in. */
function chargedWith({ village, units }: Need, count: number, random: Random): Assignment[] {
  return Array.from({ length: count }, () => ({
    post: '帮扶责任人' as const,
    unit: random.pick(units),
    village: random.chance(0.4) ? village : null,
    helps: village,
    start: earlierStart(random),
  }));
}

/** Team members who left while their village kept its team. */
function predecessorsOf(count: number, teams: readonly Assignment[][], random: Random): Assignment[] {
  const captains = teams.flatMap((team) => team.filter(({ post }) => post === '工作队长'));
  return random
    .shuffled(captains)
    .slice(0, count)
    .map(({ unit, village }) => ({
      post: '工作队员' as const,
      unit,
      village,
      helps: null,
      start: serialDay(2012, 3, 1) + random.int(0, 300),
      end: serialDay(YEAR, 3, 1) + random.int(0, 200),
    }));
}

function sizeOf(team: readonly Assignment[] | undefined): number {
  return team?.length ?? 0;
}
