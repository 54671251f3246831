import type { CellStyle } from '../../xlsx';
import { invalidArgument } from '../model/host-error';
import { officeType, type ScalarMember } from '../protocol/office-type';
import { colorOf, rgb } from './range-colour';
import { restyle, shared, stylePart } from './range-style';
import type { RangeTarget } from './range-target';

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
/** Excel's own limits of a font's size, in points, and its name. */
const isFontSize = (value: unknown): value is number =>
  typeof value === 'number' && value >= 1 && value <= 409;
const isFontName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 31;

type Underline = NonNullable<NonNullable<CellStyle['font']>['underline']>;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeunderlinestyle */
const UNDERLINES: readonly (readonly [Underline, string])[] = [
  [false, 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
];

const color: ScalarMember<RangeTarget> = {
  get: (target, session) => shared(target, session, (style) => rgb(style.font?.color)),
  set: (target, value, session) => {
    const wanted = colorOf(value);
    const { font: plain } = session.workbook.styles.get(0);
    // Black goes without saying.
    const own = plain?.color === undefined && rgb(wanted) === rgb(undefined) ? {} : { color: wanted };
    restyle(target, session, ({ font: before, ...style }) => {
      const { color, ...others } = before ?? {};
      const font = rgb(color) === rgb(wanted) ? before : { ...others, ...own };
      return font && Object.keys(font).length > 0 ? { ...style, font } : style;
    });
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont = officeType<RangeTarget>('RangeFont', '1.1', {
  scalars: {
    Bold: stylePart('font', 'bold', false, { of: isBoolean }),
    Italic: stylePart('font', 'italic', false, { of: isBoolean }),
    Strikethrough: { since: '1.9', ...stylePart('font', 'strikethrough', false, { of: isBoolean }) },
    Size: stylePart('font', 'size', 11, { of: isFontSize }),
    Name: stylePart('font', 'name', '等线', { of: isFontName }),
    Underline: stylePart('font', 'underline', false, {
      to: (line) => UNDERLINES.find(([own]) => own === line)?.[1] ?? 'None',
      from: (value) => {
        const line = UNDERLINES.find(([, name]) => name === value);
        if (!line) throw invalidArgument();
        return line[0];
      },
    }),
    Color: color,
  },
});
