import type { Fix } from '../../core/fixes';

export interface ReasonedFixes {
  readonly reason: string;
  readonly fixes: readonly Fix[];
}

/** Fixes with the same reason together, in the order of their first. */
export function byReason(list: readonly Fix[]): ReasonedFixes[] {
  const groups = new Map<string, Fix[]>();
  for (const fix of list) {
    const group = groups.get(fix.reason);
    if (group) group.push(fix);
    else groups.set(fix.reason, [fix]);
  }
  return [...groups].map(([reason, fixes]) => ({ reason, fixes }));
}
