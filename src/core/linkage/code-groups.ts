import type { TextOf } from '../registry';

/** Groups of codes that several rules and counts mean alike. */

const RESIDENT_POSTS: ReadonlySet<TextOf<'cadres', 'post'>> = new Set(['第一书记', '工作队长', '工作队员']);

/** Whether somebody of this 岗位 lives in the village. */
export function isResidentPost(post: TextOf<'cadres', 'post'> | null): boolean {
  return post !== null && RESIDENT_POSTS.has(post);
}

/** Whether somebody of this 劳动能力 counts as labour. */
export function isAbleToWork(ability: TextOf<'members', 'labourAbility'> | null): boolean {
  return ability === '普通劳动力' || ability === '技能劳动力';
}
