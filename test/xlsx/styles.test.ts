import fc from 'fast-check';
import { EMPTY_STYLES } from '../../src/xlsx/styles';
import { StyleSheet, WorkbookFileError, type CellStyle, type Color } from '../../src/xlsx';
import { STYLES, XLSX } from './styles-of-excel';

const XFS = /<cellXfs[^>]*>(.*)<\/cellXfs>/;

function list(xml: string, name: string): string {
  return new RegExp(`<${name}(?: [^>]*)?>.*</${name}>`).exec(xml)?.[0] ?? '';
}

/** What stands behind what the file had in a list. */
function added(xml: string, name: string): string {
  const before = list(STYLES, name)
    .replace(/^<[^>]*>/, '')
    .replace(`</${name}>`, '');
  const now = list(xml, name)
    .replace(/^<[^>]*>/, '')
    .replace(`</${name}>`, '');
  expect(now.startsWith(before)).toBe(true);
  return now.slice(before.length);
}

describe('the looks of a file', () => {
  it('are read as Excel shows them', () => {
    expect(new StyleSheet(STYLES).styles).toEqual([
      {},
      {
        numFmt: 'yyyy/m/d',
        font: { bold: true, underline: 'double', size: 12, color: { rgb: 'FF0000' }, name: '宋体' },
        fill: {
          type: 'pattern',
          pattern: 'solid',
          fgColor: { theme: 4, tint: 0.399_975_585_192_419_21 },
          bgColor: { indexed: 64 },
        },
      },
      {
        numFmt: 'yyyy"年"m"月"d"日"',
        border: {
          left: { style: 'thin', color: { auto: true } },
          diagonal: { style: 'hair', color: { indexed: 64 } },
          diagonalUp: true,
        },
        alignment: { horizontal: 'center', textRotation: 45 },
      },
      {
        numFmt: '0%',
        font: { size: 9, color: { indexed: 10 }, name: 'Arial' },
        fill: { type: 'gradient', xml: expect.stringContaining('degree="90"') as string },
        protection: { locked: false },
      },
      { numFmt: '0.0" 亩"', fill: { type: 'pattern', pattern: 'gray125' } },
      { numFmt: 'yyyy"年"m"月"' },
      { numFmt: 'yyyy/m/d h:mm' },
      {},
    ]);
  });

  it('that are asked for as they are change nothing', () => {
    const sheet = new StyleSheet(STYLES);
    sheet.styles.forEach((style, number) => {
      expect(sheet.numberOf(style, number)).toBe(number);
    });
    expect(sheet.numberOf({ numFmt: 'General', font: { bold: false } }, 0)).toBe(0);
    expect(sheet.numberOf({ numFmt: 'yyyy"年"m"月"' }, 5)).toBe(5);
    expect([sheet.isChanged, sheet.xml]).toEqual([false, STYLES]);
  });

  it('are found again where one says just what is asked for', () => {
    const sheet = new StyleSheet(STYLES);
    const { styles } = sheet;
    expect(sheet.numberOf({ numFmt: '0.0" 亩"' }, 0)).toBe(8);
    expect(sheet.numberOf({ numFmt: '0.0" 亩"' }, 0)).toBe(8);
    expect(sheet.numberOf({ numFmt: '0.0" 亩"', fill: { type: 'pattern', pattern: 'gray125' } }, 0)).toBe(4);
    expect(sheet.numberOf({}, 6)).toBe(0);
    expect(styles).toHaveLength(9);
  });

  it('keep, where one thing changes, all else that they say', () => {
    const sheet = new StyleSheet(STYLES);
    const filled = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEB9C' } } as const;
    const looks = [1, 2, 3].map((number) =>
      sheet.numberOf({ ...sheet.styles[number], fill: filled }, number),
    );
    expect(looks).toEqual([8, 9, 10]);
    expect(added(sheet.xml, 'cellXfs')).toBe(
      '<xf numFmtId="14" fontId="1" fillId="4" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
        '<xf numFmtId="31" fontId="0" fillId="4" borderId="1" xfId="0" quotePrefix="1" applyBorder="1" applyFill="1"><alignment horizontal="center" textRotation="45" justifyLastLine="1"/></xf>' +
        '<xf numFmtId="9" fontId="2" fillId="4" borderId="0" xfId="1" applyFill="1"><protection locked="0"/></xf>',
    );
    expect(added(sheet.xml, 'fills')).toBe(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/></patternFill></fill>',
    );
    expect(sheet.xml).toContain('<cellXfs count="11">');
    const [others, before] = [sheet.xml, STYLES].map((xml) =>
      xml.replace(list(xml, 'cellXfs'), '').replace(list(xml, 'fills'), ''),
    );
    expect(others).toBe(before);
  });

  it('keep what a font or a border says besides', () => {
    const sheet = new StyleSheet(STYLES);
    const [, , framed = {}, arial = {}] = sheet.styles;
    sheet.numberOf({ font: { bold: true } }, 0);
    sheet.numberOf({ ...arial, font: { ...arial.font, size: 10 } }, 3);
    sheet.numberOf(
      { ...framed, border: { ...framed.border, left: { style: 'thick', color: { auto: true } } } },
      2,
    );
    expect(added(sheet.xml, 'fonts')).toBe(
      '<font><b/><sz val="12"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font>' +
        '<font><outline/><sz val="10"/><color indexed="10"/><name val="Arial"/><family val="2"/></font>',
    );
    expect(added(sheet.xml, 'borders')).toBe(
      '<border diagonalUp="1" outline="0"><left style="thick"><color auto="1"/></left><right/><top/><bottom/><diagonal style="hair"><color indexed="64"/></diagonal></border>',
    );
  });

  it('have a font by its own name, not by that of the theme', () => {
    const sheet = new StyleSheet(STYLES);
    sheet.numberOf({ font: { name: '黑体' } }, 0);
    expect(added(sheet.xml, 'fonts')).toBe('<font><sz val="12"/><color theme="1"/><name val="黑体"/></font>');
  });

  it('lose their font to that of the plain cell', () => {
    const sheet = new StyleSheet(STYLES);
    const { font: _, ...style } = sheet.styles[1] ?? {};
    sheet.numberOf(style, 1);
    expect(added(sheet.xml, 'cellXfs')).toMatch(/^<xf numFmtId="14" fontId="0" fillId="2"/);
    expect(added(sheet.xml, 'fonts')).toBe('');
  });

  it.each(['', EMPTY_STYLES.replace(XFS, ''), `<styleSheet xmlns="${XLSX}"><fonts count="0"/></styleSheet>`])(
    'begin with the plain one where there are none',
    (xml) => {
      const sheet = new StyleSheet(xml);
      const number = sheet.numberOf({ numFmt: '0.000', font: { name: '宋体', size: 11 } }, 0);
      const read = new StyleSheet(sheet.xml).styles;
      expect(number).toBe(1);
      expect(read).toEqual([{}, { numFmt: '0.000', font: { name: '宋体', size: 11 } }]);
    },
  );

  it('are no more than Excel can hold', () => {
    const records = Array.from({ length: 64_000 }, (_, number) => `<xf numFmtId="${number + 200}"/>`);
    const sheet = new StyleSheet(
      EMPTY_STYLES.replace(XFS, `<cellXfs count="64000">${records.join('')}</cellXfs>`),
    );
    expect(sheet.numberOf({ numFmt: '0.000' }, 7)).toBe(7);
    expect(sheet.styles).toHaveLength(64_000);
  });

  it('of a text that ends within a tag are refused', () => {
    expect(() => new StyleSheet(STYLES.slice(0, STYLES.indexOf('xfId')))).toThrow(WorkbookFileError);
  });
});

describe('any look', () => {
  const some = (parts: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.record(parts, { requiredKeys: [] }).filter((part) => Object.keys(part).length > 0);
  const colour = fc.oneof(
    fc.integer({ min: 0, max: 0xff_ff_ff }).map((rgb): Color => ({ rgb: rgb.toString(16).padStart(6, '0') })),
    fc.record({ theme: fc.nat(11), tint: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
    fc.record({ indexed: fc.nat(64) }),
    fc.constant<Color>({ auto: true }),
  );
  const text = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'宋体 aB&<>"\'') });
  const side = fc.record(
    { style: fc.constantFrom('thin', 'double', 'slantDashDot'), color: colour },
    { requiredKeys: ['style'] },
  );
  const fill = fc.record(
    {
      type: fc.constant('pattern'),
      pattern: fc.constantFrom('solid', 'darkGrid'),
      fgColor: colour,
      bgColor: colour,
    },
    { requiredKeys: ['type', 'pattern'] },
  );
  const on = fc.constant(true);
  const style = fc.record(
    {
      font: some({
        name: text.filter((name) => name.trim() !== ''),
        size: fc.integer({ min: 1, max: 409 }),
        bold: on,
        italic: on,
        strikethrough: on,
        underline: fc.constantFrom('single', 'double', 'singleAccounting'),
        vertAlign: fc.constantFrom('superscript', 'subscript'),
        color: colour,
      }),
      fill,
      border: some({ left: side, right: side, top: side, bottom: side, diagonal: side, diagonalUp: on }),
      alignment: some({
        horizontal: fc.constantFrom('left', 'distributed'),
        vertical: fc.constantFrom('top', 'center'),
        wrapText: on,
        shrinkToFit: on,
        indent: fc.integer({ min: 1, max: 250 }),
        textRotation: fc.integer({ min: 1, max: 180 }),
      }),
      numFmt: fc.oneof(fc.constantFrom('0%', '@', 'yyyy/m/d', '[h]:mm:ss'), text),
      protection: fc.constant({ locked: false }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<CellStyle>;

  it('is read as it was asked for, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.array(style, { maxLength: 8 }), (styles) => {
        const sheet = new StyleSheet(EMPTY_STYLES);
        let like = 0;
        const numbers = styles.map((own) => (like = sheet.numberOf(own, like)));
        const read = new StyleSheet(sheet.xml);
        expect(numbers.map((number) => read.styles[number])).toEqual(styles);
        expect(read.styles).toEqual(sheet.styles);
        expect(styles.map((own) => read.numberOf(own, 0))).toEqual(
          styles.map((own) => sheet.numberOf(own, 0)),
        );
      }),
    );
  });

  it('that a conditional format gives is read as it was asked for', () => {
    const shown = (own: CellStyle): CellStyle => {
      if (own.fill?.type !== 'pattern' || own.fill.pattern !== 'solid') return own;
      const { fill: _, ...others } = own;
      const { fgColor, bgColor } = own.fill;
      if (!fgColor && !bgColor) return others;
      // One colour is the one behind.
      const both = bgColor && fgColor ? { fgColor, bgColor } : { bgColor: bgColor ?? fgColor };
      return {
        ...others,
        fill: { type: 'pattern', pattern: 'solid', ...both } as CellStyle['fill'] & object,
      };
    };
    fc.assert(
      fc.property(fc.array(style, { maxLength: 8 }), (styles) => {
        const sheet = new StyleSheet(EMPTY_STYLES);
        const numbers = styles.map((own) => sheet.differenceOf(own));
        const read = new StyleSheet(sheet.xml);
        expect(numbers.map((number) => read.differenceStyle(number))).toEqual(styles.map(shown));
        expect(sheet.xml).not.toMatch(/<dxf>.*patternType="none".*<\/dxf>/);
      }),
    );
  });
});

describe('what conditional formats change of a look', () => {
  it('is read with the colours of the theme', () => {
    const sheet = new StyleSheet(STYLES);
    expect(sheet.differenceStyle(0)).toEqual({
      font: { bold: false, color: { theme: 9 } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { theme: 7, tint: 0.5 } },
    });
    expect(sheet.differenceStyle(7)).toEqual({});
  });

  it('is found again, or appended with the colour where Excel looks for it', () => {
    const sheet = new StyleSheet(STYLES);
    expect([0, 1].map((number) => sheet.differenceOf(sheet.differenceStyle(number)))).toEqual([0, 1]);
    expect(sheet.isChanged).toBe(false);
    const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } as const;
    expect([sheet.differenceOf({ fill }), sheet.differenceOf({ fill })]).toEqual([2, 2]);
    expect(added(sheet.xml, 'dxfs')).toBe(
      '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
    expect(sheet.xml).toContain('<dxfs count="3">');
  });

  it('stands where Excel wants it in a file that had none', () => {
    const sheet = new StyleSheet(EMPTY_STYLES);
    expect(sheet.differenceOf({ font: { color: { rgb: '9C0006' } } })).toBe(0);
    expect(sheet.xml).toBe(
      EMPTY_STYLES.replace(
        '</styleSheet>',
        '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>',
      ),
    );
  });
});
