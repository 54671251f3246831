import type { Outcome } from './run';

export function printOutcome({ sample, verdict, reason }: Outcome): void {
  write(`${sample.padEnd(56)}${verdict.padEnd(16)}${reason}`.trimEnd());
}

/** How many samples each reason stops, the most frequent first; then all verdicts. */
export function printTotal(outcomes: readonly Outcome[]): void {
  const reasons = new Map<string, number>();
  for (const { verdict, reason } of outcomes) {
    if (verdict !== 'refused' && verdict !== 'wrong') continue;
    const told = `${verdict}: ${reason.replace(/^[^:]*: /, '')}`;
    reasons.set(told, (reasons.get(told) ?? 0) + 1);
  }
  write('');
  for (const [told, count] of [...reasons].sort(([, a], [, b]) => b - a))
    write(`${String(count).padStart(4)} ${told}`);
  const count = (verdict: Outcome['verdict']): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  write(
    `\n${outcomes.length} samples: ${count('right')} right, ${count('refused')} refused by name, ` +
      `${count('wrong')} wrong, ${count('nothing to run')} with nothing to run`,
  );
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
