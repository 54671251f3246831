/** How the workbooks of one kind fared. */
export interface Tally {
  readonly name: string;
  tried: number;
  /** Works that were done, and that were refused in words. */
  done: number;
  refused: number;
  /** By seed. */
  readonly wrong: Map<number, readonly string[]>;
}

export function printHeader(first: number, runs: number): void {
  write(`seeds ${first} to ${first + runs - 1}`);
  write(row('kind', 'tried', 'clean', 'works done', 'refused', 'seeds that went wrong'));
}

export function printFared({ name, tried, done, refused, wrong }: Tally): void {
  const figures = [tried, tried - wrong.size, done, refused].map(String);
  write(row(name, ...figures, [...wrong.keys()].join(', ')));
}

/** What went wrong, each thing once, with its first seed and how many there are. */
export function printTotal(tallies: readonly Tally[]): void {
  for (const { name, wrong } of tallies) {
    const seeds = new Map<string, number[]>();
    for (const [seed, told] of wrong)
      for (const text of told) seeds.set(text, [...(seeds.get(text) ?? []), seed]);
    for (const [text, of] of seeds) write(`${name}, seed ${String(of[0])} (${of.length}): ${text}`);
  }
  const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0);
  const wrong = tallies.reduce((sum, tally) => sum + tally.wrong.size, 0);
  write(`\n${tried} tried, ${tried - wrong} clean, ${wrong} went wrong`);
}

function row(name: string, ...cells: readonly string[]): string {
  const [last = '', ...figures] = cells.toReversed();
  return `${name.padEnd(18)}${figures
    .toReversed()
    .map((figure) => figure.padStart(12))
    .join('')}  ${last}`.trimEnd();
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
