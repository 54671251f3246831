import fc from 'fast-check';
import { editDistance, NameIndex, suggestUnits, withinEdits } from '../../../src/core/linkage';

describe('suggestUnits', () => {
  const units = [
    '洛阳市水利局',
    '洛阳市教育局',
    '洛阳市卫生局',
    '嵩县水利局',
    '洛阳市水利勘测设计院',
    '中国铁路总公司',
  ];

  it.each([
    ['洛阳市水力局', ['洛阳市水利局', '洛阳市教育局', '洛阳市卫生局']],
    ['嵩县水利', ['嵩县水利局']],
    ['洛阳市水利局(机关)', ['洛阳市水利局']],
    ['铁路总公司', ['中国铁路总公司']],
    ['河南省地质局', []],
    ['', []],
  ])('%j: %j', (name, suggestions) => {
    expect(suggestUnits(name, units)).toEqual(suggestions);
  });

  it('offers the nearest first, each once, three at most, and never the name itself', () => {
    const known = ['甲局', '甲乙丙局', '甲乙局', '甲乙', '甲乙', '乙局'];
    expect(suggestUnits('甲乙局', known)).toEqual(['甲局', '甲乙丙局', '甲乙']);
  });
});

describe('names like one that was not found', () => {
  it.each([
    ['王小明', ['王晓明', '王小民', '王明'], ['王晓明', '王小民', '王明']],
    ['王明', ['张三', '王明明', '汪明', '明王'], ['王明明', '汪明']],
    ['吴子犇', ['吴子奔', '吴犇子'], ['吴子奔']],
    ['李𠮷', ['李吉', '李𠮷野', '王𠮷'], ['李吉', '李𠮷野', '王𠮷']],
    ['王', ['李', '王王'], ['王王']],
    ['张立君', ['章丽军', '张丽', '张丽军'], ['章丽军', '张丽军']],
    ['单小明', ['善晓铭', '丹晓铭'], ['善晓铭']],
    ['西安', ['先', '希庵'], ['希庵']],
    ['', ['王'], []],
  ])('%s among %j: %j', (name, known, suggestions) => {
    expect(new NameIndex(known).like(name)).toEqual(suggestions);
  });

  it('misses no name within one character that shares one', () => {
    const name = fc.string({ unit: fc.constantFrom('王', '小', '明', '𠮷'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        fc.pre([...a].length > 1 || [...b].length > 1);
        const isLike = a !== b && withinEdits(a, b, 1);
        expect(new NameIndex([b]).like(a)).toEqual(isLike ? [b] : []);
      }),
    );
  });
});

describe('editDistance', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 6 });

  it('is a distance, and gives up above its bound', () => {
    fc.assert(
      fc.property(text, text, fc.nat({ max: 4 }), (a, b, most) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a.join() === b.join());
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b, most)).toBe(Math.min(distance, most + 1));
      }),
    );
  });
});
