import { CASES } from './cases';

const SEEDS = [1, 2, 3];

it.each(CASES.map((each) => [each.name, each] as const))(
  '%s: every work ends in a result or in words, and leaves nothing half changed',
  async (_, fuzzed) => {
    for (const seed of SEEDS) expect([seed, (await fuzzed.run(seed)).wrong]).toEqual([seed, []]);
  },
);
