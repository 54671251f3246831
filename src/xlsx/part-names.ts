/** A part's name without the slash in front: as entries, relationships and content types write it, mended. */
export function cleanName(written: string): string {
  const steps: string[] = [];
  for (const step of written.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Two names are of the same part where these are equal (ECMA-376 part 2, 6.2.2.3). */
export function nameKey(name: string): string {
  return decoded(cleanName(name)).toLowerCase();
}

/** The part that another one refers to; the package itself is ''. */
export function partMeant(by: string, target: string): string {
  const slashes = target.replaceAll('\\', '/');
  const [path = ''] = slashes.split(/[?#]/);
  return cleanName(path.startsWith('/') ? path : `${folderOf(by)}${path}`);
}

/** The part that says what another one refers to. */
export function relationsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
