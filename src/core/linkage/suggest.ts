/** Spellings offered for a name that was not found. A suggestion is never linked by itself. */
import { soundOf } from './sounds';

export const MOST_SUGGESTIONS = 3;

/** Unit names like this one: two edits apart at most, or one containing the other. At most three, nearest first. */
export function suggestUnits(name: string, known: Iterable<string>): string[] {
  const contains = (candidate: string): boolean => candidate.includes(name) || name.includes(candidate);
  return nearest(name, known, 2, MOST_SUGGESTIONS, contains);
}

/** Persons' names among which one that was not found is looked for. */
export class NameIndex {
  private readonly names: readonly string[];
  /** By how they are pronounced; made when first asked for. */
  private bySound: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(known: Iterable<string>) {
    this.names = [...new Set(known)];
  }

  /** Names within one character that share a character with this one, nearest first, then those of the same sound. */
  like(name: string): readonly string[] {
    // One edit leaves the first or the last character in place: most of ten thousand names go unmeasured.
    const first = name.charAt(0);
    const last = name.slice(-1);
    const close = this.names.filter((candidate) => candidate.startsWith(first) || candidate.endsWith(last));
    const alike = name === '' ? [] : (this.sounds().get(soundKey(name)) ?? []);
    const found = new Set([...nearest(name, close, 1, Infinity), ...alike]);
    found.delete(name);
    return [...found];
  }

  private sounds(): ReadonlyMap<string, readonly string[]> {
    if (this.bySound) return this.bySound;
    const bySound = new Map<string, string[]>();
    for (const name of this.names) {
      const key = soundKey(name);
      const group = bySound.get(key);
      if (group) group.push(name);
      else bySound.set(key, [name]);
    }
    this.bySound = bySound;
    return bySound;
  }
}

/** Two characters may sound like one (xi an, xian): names of one sound have as many characters. */
function soundKey(name: string): string {
  return `${[...name].length} ${soundOf(name)}`;
}

function nearest(
  name: string,
  known: Iterable<string>,
  most: number,
  listed: number,
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
    .slice(0, listed)
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
