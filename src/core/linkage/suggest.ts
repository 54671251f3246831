/** Distance up to which two spellings are offered as the same: insert, delete or change a character. */
export function withinEdits(a: string, b: string, most: number): boolean {
  return editDistance([...a], [...b], most) <= most;
}

/** Edit distance by characters (not UTF-16 units); gives up early above `most`. */
export function editDistance(a: readonly string[], b: readonly string[], most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most) return most + 1;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** Unit names like this one: two edits apart at most, or one containing the other. At most three, nearest first. */
export function suggestUnits(name: string, known: Iterable<string>): string[] {
  return nearest(
    name,
    known,
    (candidate, distance) => distance <= 2 || candidate.includes(name) || name.includes(candidate),
  );
}

/** Persons' names within one character. At most three. */
export function suggestNames(name: string, known: Iterable<string>): string[] {
  return nearest(name, known, (_, distance) => distance <= 1);
}

function nearest(
  name: string,
  known: Iterable<string>,
  accepts: (candidate: string, distance: number) => boolean,
): string[] {
  const characters = [...name];
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(known)) {
    if (candidate === name || candidate === '') continue;
    const distance = editDistance(characters, [...candidate], 3);
    if (accepts(candidate, distance)) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
