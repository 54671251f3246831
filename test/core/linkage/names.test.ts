import fc from 'fast-check';
import { foldName, foldVillage, joinKey } from '../../../src/core/linkage';

describe('foldVillage', () => {
  it.each([
    '福昌',
    '福昌村',
    '福昌村委会',
    '福昌村民委员会',
    '福昌村村民委员会',
    '福昌村村委会',
    '福昌社区',
    '福昌社区居委会',
    '福昌居民委员会',
  ])('%s is 福昌', (name) => {
    expect(foldVillage(name)).toBe('福昌');
  });

  it.each([
    ['东村', '东'],
    ['东村村', '东村'],
    ['东村村委会', '东'],
    ['村', '村'],
    ['社区', '社区'],
    ['村里王', '村里王'],
    ['阿·布村', '阿·布'],
  ])('%s is %s', (name, folded) => {
    expect(foldVillage(name)).toBe(folded);
  });
});

describe('foldName', () => {
  it.each(['买买提·艾力', '买买提•艾力', '买买提‧艾力', '买买提・艾力', '买买提．艾力', '买买提.艾力'])(
    '%s is the same name',
    (name) => {
      expect(foldName(name)).toBe('买买提·艾力');
    },
  );
});

describe('joinKey', () => {
  it('tells texts apart however they are cut', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const cut = (at: number): [string, string] => [
          text.slice(0, at % text.length),
          text.slice(at % text.length),
        ];
        expect(joinKey(...cut(a)) === joinKey(...cut(b))).toBe(a % text.length === b % text.length);
      }),
    );
  });
});
