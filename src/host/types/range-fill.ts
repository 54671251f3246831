import type { CellStyle } from '../../xlsx';
import { HostError } from '../model/host-error';
import { officeType } from '../protocol/office-type';
import { colorOf, rgb } from './range-colour';
import { restyle, shared } from './range-style';
import type { RangeTarget } from './range-target';

/** Office.js' words for patterns, by those of files. https://learn.microsoft.com/javascript/api/excel/excel.fillpattern */
const PATTERNS: Readonly<Record<string, string>> = {
  none: 'None',
  solid: 'Solid',
  gray0625: 'Gray8',
  gray125: 'Gray16',
  lightGray: 'Gray25',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
};

function patternOf({ fill }: CellStyle): string {
  if (fill?.type === 'gradient') return 'LinearGradient';
  return PATTERNS[fill?.pattern ?? 'none'] ?? 'Solid';
}

function colourOf({ fill }: CellStyle): string {
  return fill?.type === 'pattern' && fill.fgColor ? rgb(fill.fgColor) : '#FFFFFF';
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill = officeType<RangeTarget>('RangeFill', '1.1', {
  scalars: {
    Color: {
      get: (target, session) => shared(target, session, colourOf),
      set: (target, value, session) => {
        const fgColor = colorOf(value);
        restyle(target, session, (style) =>
          patternOf(style) === 'Solid' && colourOf(style) === rgb(fgColor)
            ? style
            : { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor } },
        );
      },
    },
    Pattern: {
      since: '1.9',
      get: (target, session) => shared(target, session, patternOf),
      set: () => {
        throw new HostError(
          'NotImplemented',
          'Setting RangeFill.pattern is not implemented by the embedded host.',
        );
      },
    },
  },
  methods: {
    Clear: {
      call: (target, _, session) => {
        restyle(target, session, (style) => {
          const { fill, ...others } = style;
          return fill ? others : style;
        });
      },
    },
  },
});
