import type { Registry } from '../registry';

export function scoreKey(subject: string, indicator: string): string {
  return `${subject}\u0000${indicator}`;
}

/** Scores given by people, the mean of several assessors, by `scoreKey`. Rows with an error do not count. */
export function manualScores(registry: Registry): ReadonlyMap<string, number> {
  const { scores } = registry.tables;
  const given = new Map<string, { sum: number; count: number }>();
  for (let row = 0; scores && row < scores.rows; row++) {
    const subject = scores.text('subject', row);
    const indicator = scores.text('indicator', row);
    const score = scores.number('score', row);
    if (subject === null || indicator === null || Number.isNaN(score) || scores.faulty[row] === 1) continue;
    const key = scoreKey(subject, indicator);
    const before = given.get(key) ?? { sum: 0, count: 0 };
    given.set(key, { sum: before.sum + score, count: before.count + 1 });
  }
  return new Map([...given].map(([key, { sum, count }]) => [key, sum / count]));
}
