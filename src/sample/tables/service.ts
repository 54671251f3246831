import { AS_OF, serialDay, YEAR, yearOf, type Random } from '../base';
import type { Gender } from '../people';

type Post = '第一书记' | '工作队长' | '工作队员' | '帮扶责任人' | '挂职干部';

/** One cadre's service, before anybody is named for it. */
export interface Service {
  readonly post: Post;
  readonly gender: Gender;
  /** Index of the unit that sent the cadre. */
  readonly unit: number;
  readonly rank: string;
  readonly reserve: boolean | null;
  readonly party: string;
  /** Index of the village of residence. */
  readonly village: number | null;
  /** Index of the village whose households the cadre may be charged with. */
  readonly helps: number | null;
  readonly start: number;
  readonly end: number | null;
  /** Days resident in the year; only for resident teams. */
  readonly days: number | null;
}

export interface Assignment {
  readonly post: Post;
  readonly unit: number;
  readonly village: number | null;
  readonly helps: number | null;
  readonly start: number;
  readonly end?: number;
  readonly rank?: string;
}

const SENIOR = new Set(['正厅级', '副厅级', '正处级', '副处级', '正科级']);
const RANKS: Record<Post, readonly (readonly [string, number])[]> = {
  第一书记: [
    ['副处级', 1],
    ['正科级', 6],
    ['副科级', 4],
  ],
  工作队长: [
    ['正科级', 3],
    ['副科级', 5],
    ['科员', 2],
  ],
  工作队员: [
    ['副科级', 2],
    ['科员', 5],
    ['办事员', 2],
    ['专业技术人员', 2],
  ],
  帮扶责任人: [
    ['正科级', 1],
    ['副科级', 3],
    ['科员', 5],
    ['办事员', 2],
    ['专业技术人员', 3],
    ['其他', 1],
  ],
  挂职干部: [
    ['副厅级', 1],
    ['正处级', 5],
    ['副处级', 4],
  ],
};
const RESIDENT: ReadonlySet<Post> = new Set(['第一书记', '工作队长', '工作队员']);

/** Fills in what follows from the assignment; a First Secretary is a party member and senior or in reserve. */
export function serviceOf(assignment: Assignment, random: Random): Service {
  const { post, start } = assignment;
  const rank = assignment.rank ?? random.weighted(RANKS[post]);
  const end = assignment.end ?? null;
  return {
    post,
    gender: random.chance(0.76) ? '男' : '女',
    unit: assignment.unit,
    rank,
    reserve: reserveOf(post, rank, random),
    party: post === '第一书记' ? '中共党员' : partyOf(random),
    village: assignment.village,
    helps: assignment.helps,
    start,
    end,
    days: RESIDENT.has(post) ? residentDays(start, end, random) : null,
  };
}

/** A day on which a cadre charged with households, or a team, took up service. */
export function earlierStart(random: Random): number {
  return serialDay(2012, 2, 1) + random.int(0, 660);
}

function reserveOf(post: Post, rank: string, random: Random): boolean | null {
  if (post === '第一书记') return !SENIOR.has(rank) || random.chance(0.7);
  return random.chance(0.2) ? null : random.chance(0.12);
}

function partyOf(random: Random): string {
  return random.weighted([
    ['中共党员', 70],
    ['中共预备党员', 4],
    ['共青团员', 6],
    ['民主党派', 3],
    ['群众', 17],
  ]);
}

function residentDays(start: number, end: number | null, random: Random): number {
  const first = yearOf(start) < YEAR ? serialDay(YEAR, 1, 1) : start;
  const span = (end ?? AS_OF) - first + 1;
  return Math.max(1, Math.round(span * (0.52 + random.next() * 0.34)));
}
