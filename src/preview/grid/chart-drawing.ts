import type { DrawnChart } from '../excel';

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 11;
const TITLE_HEIGHT = 28;
const LEGEND_HEIGHT = 22;
const NAMES_WIDTH = 84;
const MARGIN = 14;
const LINES = 5;
/** Of the room that a category has, bars take so much. */
const FILLED = 0.7;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A plain picture of a chart, near to what Excel draws of it. */
export function chartDrawing(chart: DrawnChart, width: number, height: number): SVGSVGElement {
  const svg = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  });
  svg.setAttribute('aria-label', chart.title);
  svg.append(
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: '#fff',
      stroke: '#d9d9d9',
    }),
  );
  svg.append(text(chart.title, width / 2, 19, 'middle', { 'font-weight': 600, 'font-size': FONT + 2 }));
  const below = chart.hasLegend ? LEGEND_HEIGHT : 6;
  const left = chart.isHorizontal ? NAMES_WIDTH : 44;
  const box: Box = {
    left,
    top: TITLE_HEIGHT,
    width: Math.max(1, width - left - MARGIN),
    height: Math.max(1, height - TITLE_HEIGHT - below - FONT - 10),
  };
  const most = roundUp(greatest(chart));
  svg.append(...gridLines(chart, box, most), ...names(chart, box), ...marks(chart, box, most));
  if (chart.hasLegend) svg.append(...legend(chart, width, height - 8));
  return svg;
}

function greatest({ series, categories, isStacked }: DrawnChart): number {
  const values = isStacked
    ? categories.map((_, index) => series.reduce((sum, { values: own }) => sum + (own[index] ?? 0), 0))
    : series.flatMap(({ values: own }) => own.map((value) => value ?? 0));
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** The end of an axis: 1, 2 or 5 times a power of ten for each of its lines. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const step = value / LINES;
  const power = 10 ** Math.floor(Math.log10(step));
  const nice = [1, 2, 5, 10].find((factor) => factor * power >= step * (1 - 1e-9)) ?? 10;
  return nice * power * LINES;
}

function gridLines({ isHorizontal, isRatio }: DrawnChart, box: Box, most: number): SVGElement[] {
  return Array.from({ length: LINES + 1 }, (_, index) => index / LINES).flatMap((share) => {
    const value = share * most;
    const shown = isRatio ? `${Math.round(value * 100)}%` : String(Number(value.toPrecision(6)));
    const x = box.left + share * box.width;
    const y = box.top + (1 - share) * box.height;
    const bottom = box.top + box.height;
    return isHorizontal
      ? [line(x, box.top, x, bottom), text(shown, x, bottom + FONT + 3, 'middle')]
      : [line(box.left, y, box.left + box.width, y), text(shown, box.left - 4, y + 4, 'end')];
  });
}

function names({ categories, isHorizontal }: DrawnChart, box: Box): SVGElement[] {
  const room = (isHorizontal ? box.height : box.width) / Math.max(1, categories.length);
  const letters = Math.max(1, Math.floor((isHorizontal ? NAMES_WIDTH - 8 : room) / FONT));
  return categories.map((name, index) => {
    const middle = (index + 0.5) * room;
    const shown = name.length > letters ? `${name.slice(0, Math.max(1, letters - 1))}…` : name;
    return isHorizontal
      ? text(shown, box.left - 5, box.top + middle + 4, 'end')
      : text(shown, box.left + middle, box.top + box.height + FONT + 3, 'middle');
  });
}

function marks(chart: DrawnChart, box: Box, most: number): SVGElement[] {
  const { series, categories, isHorizontal, isStacked, isLine } = chart;
  const length = isHorizontal ? box.width : box.height;
  const room = (isHorizontal ? box.height : box.width) / Math.max(1, categories.length);
  if (isLine)
    return series.map(({ values, color }) => {
      const points = values.flatMap((value, index) =>
        value === null
          ? []
          : [`${box.left + (index + 0.5) * room},${box.top + box.height * (1 - value / most)}`],
      );
      return element('polyline', {
        points: points.join(' '),
        fill: 'none',
        stroke: color,
        'stroke-width': 2,
      });
    });
  const thick = (room * FILLED) / (isStacked ? 1 : series.length);
  const ends = categories.map(() => 0);
  return series.flatMap(({ values, color }, number) =>
    values.flatMap((value, index) => {
      if (value === null || value <= 0) return [];
      const from = isStacked ? (ends[index] ?? 0) : 0;
      const size = (value / most) * length;
      if (isStacked) ends[index] = from + size;
      const across = (index + (1 - FILLED) / 2) * room + (isStacked ? 0 : number * thick);
      return [
        isHorizontal
          ? element('rect', {
              x: box.left + from,
              y: box.top + across,
              width: size,
              height: thick,
              fill: color,
            })
          : element('rect', {
              x: box.left + across,
              y: box.top + box.height - from - size,
              width: thick,
              height: size,
              fill: color,
            }),
      ];
    }),
  );
}

function legend({ series }: DrawnChart, width: number, bottom: number): SVGElement[] {
  const widths = series.map(({ name }) => 26 + name.length * FONT);
  let x = Math.max(4, (width - widths.reduce((sum, own) => sum + own, 0)) / 2);
  return series.flatMap(({ name, color }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return [
      element('rect', { x: at, y: bottom - 9, width: 9, height: 9, fill: color }),
      text(name, at + 13, bottom, 'start'),
    ];
  });
}

function line(x1: number, y1: number, x2: number, y2: number): SVGElement {
  return element('line', { x1, y1, x2, y2, stroke: '#d9d9d9' });
}

function text(
  content: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  more: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const made = element('text', { x, y, 'text-anchor': anchor, 'font-size': FONT, fill: '#404040', ...more });
  made.textContent = content;
  return made;
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
