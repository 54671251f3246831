import type { KeptPart } from '../model/charts';

/** Parts under names that the file does not have yet. */
export function renamedParts(parts: readonly KeptPart[], taken: Set<string>): KeptPart[] {
  const names = new Map(parts.map(({ name }) => [name, freeName(name.replace(/^new:/, ''), taken)]));
  return parts.map((part) => ({
    ...part,
    name: names.get(part.name) ?? part.name,
    relations: part.relations.map((relation) => ({
      ...relation,
      target: names.get(relation.target) ?? relation.target,
    })),
  }));
}

export function freeName(name: string, taken: Set<string>): string {
  const dot = name.includes('.') ? name.lastIndexOf('.') : name.length;
  let end = dot;
  while (/\d/.test(name.charAt(end - 1))) end -= 1;
  const [stem, extension] = [name.slice(0, end), name.slice(dot)];
  let free = name;
  for (let number = 1; taken.has(free); number++) free = `${stem}${number}${extension}`;
  taken.add(free);
  return free;
}
