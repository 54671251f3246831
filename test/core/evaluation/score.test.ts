import fc from 'fast-check';
import {
  DEFAULT_SCHEME,
  evaluate,
  roundScore,
  type Indicator,
  type Score,
} from '../../../src/core/evaluation';
import { cadre, counted, village, type Row } from '../counted';

const BASE: Indicator = {
  id: 'T01',
  subject: '工作队',
  group: '',
  name: '人工',
  full: 10,
  method: '人工',
  metric: '',
  target: null,
  floor: null,
  steps: [],
  condition: null,
};

/** Scores of teams by one indicator over their sizes: a village with that many resident cadres each. */
function scores(changes: Partial<Indicator>, ...sizes: number[]): (Score | undefined)[] {
  const codes = sizes.map((_, index) => `41032710${1000 + index}`);
  const cadres = sizes.flatMap((size, index): Row[] =>
    Array.from({ length: size }, (_, person) => cadre(`G${index}-${person}`, codes[index] ?? '')),
  );
  const { registry, links, settings, coverage } = counted({
    villages: codes.map((code) => village(code)),
    cadres,
  });
  const indicators = [{ ...BASE, metric: 'teamSize', ...changes }];
  const { teams } = evaluate(registry, links, settings, coverage, { ...DEFAULT_SCHEME, indicators });
  return codes.map((code) => teams.find(({ subject }) => subject === code)?.scores[0]);
}

describe('a score', () => {
  it('by 达标比例 grows to the full score at the target', () => {
    expect(scores({ method: '达标比例', target: 3 }, 1, 2, 3, 4)).toEqual([3.33, 6.67, 10, 10]);
  });

  it('by 区间 begins at the floor', () => {
    expect(scores({ method: '区间', target: 5, floor: 2 }, 1, 2, 3, 5, 6)).toEqual([0, 0, 3.33, 10, 10]);
  });

  it('by 区间 falls where the target is below the floor', () => {
    expect(scores({ method: '区间', target: 1, floor: 3 }, 1, 2, 3, 4)).toEqual([10, 5, 0, 0]);
  });

  it('by 分档 is that of the highest band reached', () => {
    const steps = [
      { from: 3, score: 10 },
      { from: 2, score: 4.5 },
    ];
    expect(scores({ method: '分档', steps }, 1, 2, 3, 4)).toEqual([0, 4.5, 10, 10]);
  });

  it('by 扣分 loses the deduction for each, down to nothing', () => {
    expect(scores({ method: '扣分', target: 3 }, 1, 3, 4)).toEqual([7, 1, 0]);
  });

  it('by 标准化 is measured on the mean of all, and capped', () => {
    expect(scores({ method: '标准化' }, 1, 2, 3)).toEqual([5, 10, 10]);
    expect(scores({ method: '标准化', target: 1.2 }, 1, 2, 3)).toEqual([5, 10, 12]);
  });

  it('by 否决 is nothing', () => {
    expect(scores({ method: '否决', target: 2, full: 0 }, 1, 3)).toEqual([0, 0]);
  });
});

describe('rounding', () => {
  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [8.385, 8.39],
    [10.235, 10.24],
    [76.625, 76.63],
    [0.125, 0.13],
    [4.1249999, 4.12],
    [99.994, 99.99],
    [99.995, 100],
    [0, 0],
  ])('takes %d to %d', (value, rounded) => {
    expect(roundScore(value)).toBe(rounded);
  });

  it('goes up at exactly half a hundredth, and only there', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 9 }), (cents, thousandths) => {
        const text = `${cents}${thousandths}`.padStart(4, '0');
        const value = Number(`${text.slice(0, -3)}.${text.slice(-3)}`);
        expect(roundScore(value)).toBe(Number(((cents + (thousandths >= 5 ? 1 : 0)) / 100).toFixed(2)));
      }),
    );
  });
});
