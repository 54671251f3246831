import { isDateFormat } from '../../src/xlsx';

describe('a number format', () => {
  it.each([
    ['yyyy/m/d', true],
    ['[h]:mm:ss', true],
    ['[mm]', true],
    ['[$-804]yyyy"年"m"月"', true],
    ['上午/下午h"时"', true],
    ['[Red]0.00', false],
    ['General', false],
    ['"yyyy"0', false],
    ['\\d0', false],
    ['0_d', false],
    ['0.00E+00', false],
    ['[DBNum2]General', false],
    ['#,##0"元"', false],
    ['@', false],
  ])('%s shows dates: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});
