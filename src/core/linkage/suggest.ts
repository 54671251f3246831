/** Spellings offered for a name that was not found. A suggestion is never linked by itself. */

const MOST_SUGGESTIONS = 3;

/** Unit names like this one: two edits apart at most, or one containing the other. At most three, nearest first. */
export function suggestUnits(name: string, known: Iterable<string>): string[] {
  const contains = (candidate: string): boolean => candidate.includes(name) || name.includes(candidate);
  return nearest(name, known, 2, contains);
}

/** Persons' names within one character of this one that share a character with it. At most three. */
export function suggestNames(name: string, known: Iterable<string>): string[] {
  const close: string[] = [];
  // One edit leaves the first or the last character in place: most of ten thousand names go unmeasured.
  const first = name.charAt(0);
  const last = name.slice(-1);
  for (const candidate of known)
    if (candidate.startsWith(first) || candidate.endsWith(last)) close.push(candidate);
  return nearest(name, close, 1);
}

function nearest(
  name: string,
  known: Iterable<string>,
  most: number,
  isLike: (candidate: string) => boolean = () => false,
): string[] {
  if (name === '') return [];
  const characters = [...name];
  const distances = new Map<string, number>();
  for (const candidate of known) {
    if (candidate === name || candidate === '' || distances.has(candidate)) continue;
    const distance = editDistance(characters, [...candidate], most);
    if (distance <= most) distances.set(candidate, distance);
    else if (isLike(candidate)) distances.set(candidate, Math.abs(candidate.length - name.length));
  }
  return [...distances]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_SUGGESTIONS)
    .map(([candidate]) => candidate);
}

/** Distance up to which two spellings are offered as the same: insert, delete or change a character. */
export function withinEdits(a: string, b: string, most: number): boolean {
  return editDistance([...a], [...b], most) <= most;
}

/** Edit distance by characters (not UTF-16 units); gives up above `most` and answers `most + 1`. */
export function editDistance(a: readonly string[], b: readonly string[], most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  let row = new Array<number>(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row[j] = distance;
      least = Math.min(least, distance);
    }
    if (least > most) return most + 1;
    [above, row] = [row, above];
  }
  const distance = above[b.length] ?? 0;
  return distance > most ? most + 1 : distance;
}
