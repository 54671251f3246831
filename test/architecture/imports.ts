import { dirname, join } from 'node:path/posix';
import { sourcesIn } from './sources';

/** Part of the program -> the parts that it imports: folders of `src`, and in the core its own folders. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

export function importsOfParts(): Imports {
  const imports = new Map<string, Set<string>>();
  for (const { path, text } of sourcesIn('src')) {
    const part = partOf(path);
    if (part === null) continue;
    const own = imports.get(part) ?? new Set();
    imports.set(part, own);
    for (const [, from = ''] of text.matchAll(/(?:from|import) '(\.{1,2}(?:\/[^']+)?)'/g)) {
      const other = partOf(join(dirname(path), from));
      if (other !== null && other !== part) own.add(other);
    }
  }
  return imports;
}

/** One line an import; without what follows from the others: of a → b → c and a → c the last is left out. */
export function arrowsOf(imports: Imports): string[] {
  const reach = new Map([...imports.keys()].map((part) => [part, reachOf(imports, part)]));
  return [...imports].flatMap(([from, own]) =>
    [...own]
      .filter((to) => ![...own].some((other) => other !== to && reach.get(other)?.has(to)))
      .map((to) => `${from} --> ${to}`),
  );
}

function reachOf(imports: Imports, from: string, seen = new Set<string>()): Set<string> {
  for (const to of imports.get(from) ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    reachOf(imports, to, seen);
  }
  return seen;
}

/** Null for the two files beside the folders, which import nothing. */
function partOf(path: string): string | null {
  const [, folder = '', inner] = path.replace(/\.tsx?$/, '').split('/');
  if (folder === 'version' || folder === 'sha256') return null;
  return folder !== 'core' || inner === undefined ? folder : `core/${inner}`;
}
