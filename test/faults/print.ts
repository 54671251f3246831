import type { Outcome } from './run';

export function printHeader(): void {
  write(line('operation', 'fault', 'tried', 'clean', 'left something (requests)'));
}

export function printOutcome({ operation, fault, tried, bad }: Outcome): void {
  write(line(operation, fault, String(tried), String(tried - bad.size), requestsOf(bad)));
}

/** What was wrong, each thing once, with where it was found first. */
export function printCauses(outcomes: readonly Outcome[]): void {
  const causes = new Map<string, string>();
  for (const { operation, fault, bad } of outcomes)
    for (const [nth, wrong] of bad)
      for (const told of wrong) {
        const key = `${operation}: ${told}`;
        if (!causes.has(key)) causes.set(key, `${fault}, request ${nth}`);
      }
  if (causes.size > 0) write('');
  for (const [told, where] of causes) write(`${told} (${where})`);
}

export function printTotal(outcomes: readonly Outcome[]): void {
  const tried = outcomes.reduce((sum, outcome) => sum + outcome.tried, 0);
  const bad = outcomes.reduce((sum, outcome) => sum + outcome.bad.size, 0);
  const { user, system } = process.cpuUsage();
  const seconds = Math.round((user + system) / 1e6);
  write(`\n${tried} tried, ${tried - bad} clean, ${bad} left something; ${seconds} s of processor time`);
}

function line(operation: string, fault: string, tried: string, clean: string, bad: string): string {
  return `${operation.padEnd(28)}${fault.padEnd(27)}${tried.padStart(6)}${clean.padStart(7)}  ${bad}`.trimEnd();
}

/** `3, 5–9` */
function requestsOf(bad: ReadonlyMap<number, unknown>): string {
  const numbers = [...bad.keys()];
  const starts = numbers.filter((nth) => !bad.has(nth - 1));
  return starts
    .map((start) => {
      let end = start;
      while (bad.has(end + 1)) end += 1;
      return end === start ? String(start) : `${start}–${end}`;
    })
    .join(', ');
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
