import fc from 'fast-check';
import {
  calendarOf,
  dayExists,
  isoDate,
  parseBool,
  parseDate,
  parseNumber,
  parseYear,
  probableDate,
  serialOf,
} from '../../../src/core/registry';

describe('parseDate', () => {
  it.each([
    ['2014-05-01', '2014-05-01'],
    ['2014-5-1', '2014-05-01'],
    ['2014/5/1', '2014-05-01'],
    ['2014.5.1', '2014-05-01'],
    ['20140501', '2014-05-01'],
    ['2014年5月1日', '2014-05-01'],
    ['2014年5月', '2014-05-01'],
    ['2014.05', '2014-05-01'],
    [' ２０１４-０５-１９', '2014-05-19'],
    ['2014 年 5 月 1 日', '2014-05-01'],
    ['２０１４／５／１', '2014-05-01'],
    ['2012-02-29', '2012-02-29'],
    // What programs and people write besides; understood, and told.
    ['2014-05-01 08:00', '2014-05-01'],
    ['2014-05-01 00:00:00', '2014-05-01'],
    ['2014-05-01 00:00:00.0', '2014-05-01'],
    ['2014-05-01T00:00:00', '2014-05-01'],
    ['2014-05-01T00:00:00.000Z', '2014-05-01'],
    ['2014-05-01T08:00:00+08:00', '2014-05-01'],
    ['2014/5/1 0:00', '2014-05-01'],
    ['2014年5月1日 0:00:00', '2014-05-01'],
    ['2014年5月1日10:30', '2014-05-01'],
    ['2014—05—01', '2014-05-01'],
    ['2014–5–1', '2014-05-01'],
    ['2014－05－01', '2014-05-01'],
    ['2014年5月1号', '2014-05-01'],
    ['2014年5月份', '2014-05-01'],
    ['201405', '2014-05-01'],
    ['2014-05', '2014-05-01'],
    ['2014-5', '2014-05-01'],
    ['2014/05', '2014-05-01'],
    ['2014.5', '2014-05-01'],
  ])('%s is %s', (text, day) => {
    expect(isoDate(parseDate(text))).toBe(day);
  });

  it.each([
    '',
    '未定',
    '5月1日',
    '二〇一三年三月',
    '2014',
    '2014年',
    '2014.2.30',
    '2014-13-05',
    '2014年11月31日',
    '20140230',
    '2014-02-29',
    '14-05-01',
    '201413',
    '2014-13',
    '2014-05-01 25:00',
    '2014-05-01 8',
    '2014.5.1.2',
    '2014/5-1',
    '1899-12-31',
    '41760',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeNaN();
  });

  it('reads back every day in every written form', () => {
    const days = fc.integer({ min: serialOf(1900, 3, 1), max: serialOf(2199, 12, 31) });
    fc.assert(
      fc.property(days, (serial) => {
        const { year, month, day } = calendarOf(serial);
        const [y, m, d] = [year, month, day].map(String) as [string, string, string];
        const two = (text: string): string => text.padStart(2, '0');
        const forms = [`${y}-${two(m)}-${two(d)}`, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`];
        for (const form of [...forms, y + two(m) + two(d), isoDate(serial)])
          expect(parseDate(form)).toBe(serial);
        expect(parseDate(`${y}年${m}月`)).toBe(serial - day + 1);
        expect(parseDate(`${y}.${two(m)}`)).toBe(serial - day + 1);
      }),
    );
  });

  it('never gives a day that the calendar lacks', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const serial = parseDate(`${String(year).padStart(4, '0')}-${month}-${day}`);
        const possible = dayExists(year, month, day) && year >= 1900 && year < 2200;
        expect(Number.isNaN(serial)).toBe(!possible);
      }),
    );
  });

  it('counts days as Excel does', () => {
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(2000, 1, 1)).toBe(36526);
    expect(serialOf(2014, 12, 31)).toBe(42004);
  });
});

describe('a month that ends something', () => {
  it.each([
    ['2014-02', '2014-02-28'],
    ['201202', '2012-02-29'],
    ['2014年12月', '2014-12-31'],
    ['2014-05-01', '2014-05-01'],
  ])('%s is over on %s', (text, day) => {
    expect(isoDate(parseDate(text, true))).toBe(day);
  });
});

describe('probableDate', () => {
  it.each([
    ['13.2.1', '2013-02-01'],
    ['13-02-01', '2013-02-01'],
    ['98/12/3', '1998-12-03'],
    ['13年2月', '2013-02-01'],
    ['13年2月1日', '2013-02-01'],
    ['二〇一三年三月', '2013-03-01'],
    ['二○一三年十二月二十一日', '2013-12-21'],
    ['２０１３年二月', '2013-02-01'],
    ['2013年十月三十日', '2013-10-30'],
    ['2013.2-1', '2013-02-01'],
    ['13/5/2014', '2014-05-13'],
    ['5/13/2014', '2014-05-13'],
    ['5/5/2014', '2014-05-05'],
  ])('offers for %s %s', (text, day) => {
    expect(isoDate(probableDate(text))).toBe(day);
  });

  it.each(['5/6/2014', '未定', '5月1日', '2014年', '13.13.1', '十月', '2014.2.30', '2014-13-05', ''])(
    'offers nothing for %j',
    (text) => {
      expect(probableDate(text)).toBeNaN();
    },
  );

  it.each([
    ['13年2月', '2013-02-28'],
    ['二〇一二年二月', '2012-02-29'],
    ['13.2.1', '2013-02-01'],
  ])('offers for an end of %s %s', (text, day) => {
    expect(isoDate(probableDate(text, true))).toBe(day);
  });

  it('never offers a day that the calendar lacks, whatever is written', () => {
    const characters = fc.constantFrom(...'0123456789年月日号.-/〇一二三十 ');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        const serial = probableDate(text);
        const { year, month, day } = calendarOf(serial);
        expect(Number.isNaN(serial) || serialOf(year, month, day) === serial).toBe(true);
      }),
    );
  });
});

describe('parseNumber', () => {
  it.each([
    ['12 ', 12],
    ['１２３', 123],
    ['1,234', 1234],
    ['1，234，567.5', 1234567.5],
    ['-3', -3],
    ['－3．5', -3.5],
    ['0.0001', 0.0001],
    ['+7', 7],
    ['１ ２００', 1200],
  ])('%j is %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each([
    '',
    '2OOO',
    '2,1OO',
    '12,34',
    '1,2345',
    '四十',
    '5.8万',
    '12人',
    '1e5',
    '0x10',
    '.',
    '-',
    '1.2.3',
    'NaN',
    'Infinity',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeNaN();
  });

  it('reads back what it was given, with or without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        expect(parseNumber(String(number))).toBe(number);
        expect(parseNumber(number.toLocaleString('en-US'))).toBe(number);
      }),
    );
  });
});

describe('parseYear', () => {
  it.each([
    ['2014', 2014],
    [' ２０１４年', 2014],
    ['2014年度', 2014],
    ['2014-05-01', 2014],
    ['2014年5月', 2014],
    ['1914', 1914],
    ['20144', 20144],
  ])('%j is %d', (text, year) => {
    expect(parseYear(text)).toBe(year);
  });

  it.each(['', '去年', '14年底', '2014-02-30'])('%j is no year', (text) => {
    expect(parseYear(text)).toBeNaN();
  });
});

describe('parseBool', () => {
  it.each(['是', ' 是 ', '√', '✓', 'Y', 'y', 'yes', '1', '１', 'TRUE', 'true'])('%j is yes', (text) => {
    expect(parseBool(text)).toBe(1);
  });
  it.each(['否', '×', 'N', 'n', 'no', '0', 'FALSE', 'false'])('%j is no', (text) => {
    expect(parseBool(text)).toBe(0);
  });
  it.each(['', '有', '2', '是否', '待定'])('%j is neither', (text) => {
    expect(parseBool(text)).toBeNaN();
  });
});
