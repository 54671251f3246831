import type { Color } from '../../xlsx';

/** Office's default theme, in the order of a file's theme indices. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** A colour of a file as `#RRGGBB`; undefined where it is the automatic one. */
export function shownColour(colour: Color | undefined): string | undefined {
  if (!colour) return undefined;
  const { rgb, theme, tint = 0, indexed } = colour;
  const base =
    rgb?.slice(-6) ??
    (theme === undefined ? undefined : THEME[theme]) ??
    // 8 to 63 repeat and extend the first eight; what is beyond is the automatic colour.
    (indexed === undefined ? undefined : BASIC[indexed % 8]);
  return base === undefined ? undefined : `#${tinted(base, tint)}`;
}

/** ECMA-376 18.8.19: a negative tint darkens, a positive one lightens. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb.toUpperCase();
  return [0, 2, 4]
    .map((from) => {
      const part = Number.parseInt(rgb.slice(from, from + 2), 16);
      const changed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(changed).toString(16).padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
