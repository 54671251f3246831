const RESIDENT: ReadonlySet<string> = new Set(['第一书记', '工作队长', '工作队员']);

/** Whether somebody of this post lives in the village. */
export function isResident(post: string | null): boolean {
  return post !== null && RESIDENT.has(post);
}
