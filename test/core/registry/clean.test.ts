import fc from 'fast-check';
import { cleanCell, cleanText, fieldOf, halfWidth } from '../../../src/core/registry';

describe('cleanText', () => {
  it.each([
    ['  福昌村 ', '福昌村'],
    ['谢　艳洋\u00a0', '谢艳洋'],
    ['\u200b410324200601219017 ', '410324200601219017'],
    ['１３７００００９４０８', '13700009408'],
    ['Ａｂｃ', 'Abc'],
    ['Anna  Maria', 'Anna Maria'],
    ['ABC\nCompany', 'ABC Company'],
    ['扶贫 Office 办', '扶贫Office办'],
    ['买买提 · 艾力', '买买提·艾力'],
    ['因\u00ad残', '因残'],
    ['\ufeff', ''],
    [' \t\n', ''],
  ])('%j is meant as %j', (written, meant) => {
    expect(cleanText(written)).toBe(meant);
  });

  it.each(['买买提·艾力', '买买提•艾力', '县（区）', '二〇一四年,第一季度', '𠮷野', '=SUM(A1)', 'a\u0007b'])(
    'leaves %j alone',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  it('keeps the line breaks and spaces of prose', () => {
    const prose = '一、走访贫困户 12 户,了解春耕情况。\n二、与村“两委”座谈,议定修路、打井两件事。';
    expect(cleanText(prose)).toBe(prose);
    expect(cleanText(`  ${prose}\n`)).toBe(prose);
  });

  it('leaves no space in what is not prose', () => {
    expect(cleanText('4103 2220 1100', 'vcode')).toBe('410322201100');
    expect(cleanText('一般 贫困户', 'enum')).toBe('一般贫困户');
  });

  it('cleans a cell as its column asks: identifiers lose every space, names keep those between Latin words', () => {
    expect(cleanCell(fieldOf('cadres', 'id'), ' GB 000 001')).toBe('GB000001');
    expect(cleanCell(fieldOf('units', 'name'), 'ABC  Company')).toBe('ABC Company');
  });

  it('changes nothing when done twice, for any text and type', () => {
    const anyType = fc.constantFrom('text', 'enum', 'id18', 'date', 'num') as fc.Arbitrary<'text' | 'enum'>;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyType, (text, type) => {
        const once = cleanText(text, type);
        expect(cleanText(once, type)).toBe(once);
      }),
    );
  });

  it('finds the same text under any strayed spaces and invisible marks', () => {
    const stray = fc.string({
      unit: fc.constantFrom(' ', '\u3000', '\u00a0', '\u200b', '\ufeff', '\n', '\u00ad'),
    });
    const chinese = fc.string({
      unit: fc.constantFrom('福', '昌', '村', '办', '·', '𠮷'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(chinese, fc.array(stray, { minLength: 7, maxLength: 7 }), (text, strays) => {
        const characters = [...text];
        const written = characters.map((character, index) => (strays[index] ?? '') + character).join('');
        fc.pre(written.length <= 30);
        expect(cleanText(written + (strays[6] ?? ''))).toBe(text);
      }),
    );
  });
});

describe('halfWidth', () => {
  it('undoes full width for every letter and digit, and for nothing else', () => {
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const full = [...letters].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('');
    expect(halfWidth(full)).toBe(letters);
    expect(halfWidth('（），。：')).toBe('（），。：');
  });
});
