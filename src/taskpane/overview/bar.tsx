import { HorizontalBarChart, type ChartDataPoint } from '@fluentui/react-charts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Severity } from '../../core/rules';

export interface Segment {
  readonly look: Severity | 'done';
  readonly value: number;
}

interface BarProps {
  readonly segments: readonly Segment[];
  /** What the whole width stands for. */
  readonly whole: number;
  /** What is left of the whole is to be seen. */
  readonly hasTrack: boolean;
}

/** Before each part but the first the chart leaves so many pixels, beyond its width. */
const GAP = 3;
/**
 * The chart takes a bar for one of a single part where its second has no name, and then has no legend, which would be
 * there for each bar. In the place of the second it draws what is left of the first: both are nothing here.
 */
const NO_LEGEND: readonly ChartDataPoint[] = [pointOf('rest', 0), { legend: '' }];
const GAPS = '--bar-gaps';
/** The chart asks for a class for each of its parts. */
const AS_IT_IS = {
  root: '',
  barWrapper: '',
  barLabel: '',
  chartWrapper: '',
  chartTitle: '',
  chartTitleLeft: '',
  chartTitleRight: '',
  chartDataTextDenominator: '',
  benchmarkContainer: '',
  triangle: '',
  legendContainer: '',
};

/** In which colours whatever is drawn of the pictures stands out, also where the system has its own palette. */
export const usePictureColours = makeStyles({
  root: {
    '--bar-error': tokens.colorStatusDangerForeground1,
    '--bar-warning': tokens.colorStatusWarningForeground3,
    '--bar-info': tokens.colorNeutralForeground3,
    '--bar-done': tokens.colorCompoundBrandBackground,
    '--bar-rest': 'transparent',
    '@media (forced-colors: active)': {
      '--bar-error': 'CanvasText',
      '--bar-warning': 'Highlight',
      '--bar-info': 'GrayText',
      '--bar-done': 'Highlight',
    },
  },
});

const useStyles = makeStyles({
  root: { overflow: 'hidden', borderRadius: tokens.borderRadiusSmall, pointerEvents: 'none' },
  track: {
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // What the chart draws of the rest is as grey as a shadow.
  single: { '& rect:nth-of-type(2)': { fill: 'transparent' } },
  parts: { width: `calc(100% - var(${GAPS}))`, marginLeft: `-${NO_LEGEND.length * GAP}px` },
  item: { marginBottom: 0 },
});

/**
 * One bar. It is a picture only: what it shows stands beside it in words, and whoever cannot see it misses nothing. The
 * chart's own words are English, so that nobody is led into it.
 */
export function Bar({ segments, whole, hasTrack }: BarProps) {
  const colours = usePictureColours();
  const styles = useStyles();
  const drawn = segments.filter(({ value }) => value > 0);
  const isSingle = drawn.length < 2;
  const [{ look, value } = { look: 'rest', value: 0 } as const] = drawn;
  const points = isSingle ? [pointOf(look, value, whole)] : partsOf(drawn, whole);
  return (
    <div
      inert
      aria-hidden
      className={mergeClasses(colours.root, styles.root, hasTrack && styles.track)}
      style={{ [GAPS]: `${(points.length - 1) * GAP}px` } as CSSProperties}
    >
      <HorizontalBarChart
        data={[{ chartData: isSingle ? points : [...NO_LEGEND, ...points] }]}
        chartDataMode="hidden"
        hideTooltip
        styles={{ ...AS_IT_IS, items: styles.item, chart: isSingle ? styles.single : styles.parts }}
      />
    </div>
  );
}

function partsOf(drawn: readonly Segment[], whole: number): ChartDataPoint[] {
  const left = drawn.reduce((sum, { value }) => sum - value, whole);
  const parts = drawn.map(({ look, value }) => pointOf(look, value));
  return left > 0 ? [...parts, pointOf('rest', left)] : parts;
}

function pointOf(look: Segment['look'] | 'rest', value: number, total = value): ChartDataPoint {
  return { legend: look, horizontalBarChartdata: { x: value, total }, color: `var(--bar-${look})` };
}
