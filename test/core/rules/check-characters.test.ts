import fc from 'fast-check';
import { check, CLEAN, idOf } from './office';

const rulesOfId = (idNo: string) =>
  check({ cadres: [{ ...CLEAN.cadres[0], idNo, gender: null }] })
    .list.map(({ rule }) => rule)
    .filter((rule) => /^F0[2-5]$/.test(rule));

const rulesOfCode = (uscc: string) =>
  check({ units: [{ ...CLEAN.units[0], uscc }] })
    .list.map(({ rule }) => rule)
    .filter((rule) => rule === 'F06');

/** 8 characters with their check character (GB 11714-1997, written out anew). */
function organisationOf(first: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...first].reduce(
    (total, character, at) => total + parseInt(character, 36) * (weights[at] ?? 0),
    0,
  );
  const check = 11 - (sum % 11);
  return first + (check === 11 ? '0' : check === 10 ? 'X' : String(check));
}

/** Another digit or letter at a place. */
function changed(text: string, place: number, by: number, alphabet: string): string {
  const at = alphabet.indexOf(text.charAt(place));
  return text.slice(0, place) + alphabet.charAt((at + by) % alphabet.length) + text.slice(place + 1);
}

describe('citizen IDs', () => {
  const digits = fc
    .tuple(
      fc.integer({ min: 110000, max: 659999 }),
      fc.date({ min: new Date('1920-01-01'), max: new Date('2014-12-30'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 999 }),
    )
    .map(([area, date, sequence]) =>
      [area, date.toISOString().slice(0, 10).replaceAll('-', ''), String(sequence).padStart(3, '0')].join(''),
    );

  it('pass with the check character that belongs to their digits', () => {
    fc.assert(
      fc.property(digits, (first) => {
        expect(rulesOfId(idOf(first))).toEqual([]);
        expect(rulesOfId(idOf(first).toLowerCase())).toEqual([]);
      }),
    );
  });

  it('fail with any one digit changed', () => {
    const change = fc.record({
      place: fc.integer({ min: 0, max: 16 }),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(digits, change, (first, { place, by }) => {
        const wrong = changed(idOf(first), place, by, '0123456789');
        // What ends in 000 is taken for a number that Excel has cut.
        expect(rulesOfId(wrong)).toEqual([/^\d{15}000$/.test(wrong) ? 'F05' : 'F03']);
      }),
    );
  });

  it('fail with another check character', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 10 }), (first, by) => {
        const wrong = changed(idOf(first), 17, by, '0123456789X');
        expect(rulesOfId(wrong)).toEqual([/^\d{15}000$/.test(wrong) ? 'F05' : 'F03']);
      }),
    );
  });
});

/** GB 32100-2015: no I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The first 17 characters with their check character (GB 32100-2015, written out anew). */
function codeOf(first: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first.charAt(at)), 0);
  return first + ALPHABET.charAt((31 - (sum % 31)) % 31);
}

describe('credit codes', () => {
  const first = fc
    .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
    .map((characters) => characters.join(''));

  it('pass with the check character that belongs to them', () => {
    expect(codeOf('91350100M000100Y4')).toBe('91350100M000100Y43');
    fc.assert(
      fc.property(first, (characters) => {
        expect(rulesOfCode(codeOf(characters))).toEqual([]);
      }),
    );
  });

  it('fail with any one character changed', () => {
    const place = fc.integer({ min: 0, max: 17 });
    fc.assert(
      fc.property(first, place, fc.integer({ min: 1, max: 30 }), (characters, at, by) => {
        expect(rulesOfCode(changed(codeOf(characters), at, by, ALPHABET))).toEqual(['F06']);
      }),
    );
  });
});

describe('organisation codes', () => {
  const first = fc.string({
    unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
    minLength: 8,
    maxLength: 8,
  });

  it('stand for a credit code, with a hyphen or without', () => {
    expect(rulesOfCode('D2143569X')).toEqual([]);
    expect(rulesOfCode('12345678-9')).toEqual(['F06']);
    fc.assert(
      fc.property(first, (eight) => {
        const code = organisationOf(eight);
        expect(rulesOfCode(code)).toEqual([]);
        expect(rulesOfCode(`${eight}-${code.slice(8)}`.toLowerCase())).toEqual([]);
      }),
    );
  });

  it('fail with another check character, or one character less', () => {
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 10 }), (eight, by) => {
        const code = organisationOf(eight);
        expect(rulesOfCode(changed(code, 8, by, '0123456789X'))).toEqual(['F06']);
        expect(rulesOfCode(code.slice(1))).toEqual(['F06']);
      }),
    );
  });
});
