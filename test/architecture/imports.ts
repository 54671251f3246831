import { dirname, join } from 'node:path/posix';
import { sourcesIn } from './sources';

/** Part of the program -> the parts that it imports, by the folders of `src` and, in the core, by the core's own. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** Files that lie at the top of the core: its own words, and the door to it. */
const LOOSE = 'core';

export function importsOfParts(): Imports {
  const imports = new Map<string, Set<string>>();
  for (const { path, text } of sourcesIn('src')) {
    const part = partOf(path);
    const own = imports.get(part) ?? new Set();
    imports.set(part, own);
    for (const [, from = ''] of text.matchAll(/(?:from|import) '(\.{1,2}\/[^']+|\.)'/g)) {
      const other = partOf(join(dirname(path), from));
      if (other !== part) own.add(other);
    }
  }
  return imports;
}

/** Without what follows from the others: of a → b → c and a → c the last is left out. */
export function reduced(imports: Imports): string[] {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of imports.get(from) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      reach(to, seen);
    }
    return seen;
  };
  return [...imports].flatMap(([from, own]) =>
    [...own]
      .filter((to) => ![...own].some((other) => other !== to && reach(other).has(to)))
      .map((to) => `${from} --> ${to}`),
  );
}

function partOf(path: string): string {
  const [, folder = '', inner] = path.split('/');
  if (!path.includes('/', 4)) return 'src';
  if (folder !== 'core') return /\.tsx?$|^(?:version|sha256)$/.test(folder) ? 'src' : folder;
  return inner === undefined ||
    /^(?:engine|failure|settings|settings-reader|verification|zod)(?:\.ts)?$/.test(inner)
    ? LOOSE
    : `core/${inner}`;
}
