import type { WaivedFinding } from '../../core/tasks';

/** What was left as it is for one reason: of one rule in one township, said on one day. */
interface WaivedTogether {
  readonly key: string;
  readonly lines: readonly WaivedFinding[];
}

export function groupsOf(lines: readonly WaivedFinding[]): readonly WaivedTogether[] {
  const groups = new Map<string, WaivedFinding[]>();
  for (const line of lines) {
    const key = [line.rule, line.place ?? '', line.day, line.reason].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, own]) => ({ key, lines: own }));
}
