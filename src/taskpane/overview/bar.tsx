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

/** Between two segments the chart leaves so many pixels, beyond its width. */
const GAP = 3;
const GAPS = '--bar-gaps';
const colourOf = (look: Segment['look'] | 'rest'): string => `var(--bar-${look})`;

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
  chart: { width: `calc(100% - var(${GAPS}))` },
  item: { marginBottom: 0 },
  hidden: { display: 'none' },
  none: {},
});

/**
 * One bar. It is a picture only: what it shows stands beside it in words, and whoever cannot see it misses nothing. The
 * chart's own words are English, so that nobody is led into it.
 */
export function Bar({ segments, whole, hasTrack }: BarProps) {
  const colours = usePictureColours();
  const styles = useStyles();
  const drawn = segments.filter(({ value }) => value > 0);
  const left = drawn.reduce((sum, { value }) => sum - value, whole);
  const points = drawn.map(({ look, value }) => pointOf(look, value));
  // It has a name, too: without one, the chart draws something of its own.
  if (left > 0) points.push({ ...pointOf('rest', left), placeHolder: true });
  const { none } = styles;
  return (
    <div
      inert
      aria-hidden
      className={mergeClasses(colours.root, styles.root, hasTrack && styles.track)}
      style={{ [GAPS]: `${(points.length - 1) * GAP}px` } as CSSProperties}
    >
      <HorizontalBarChart
        data={[{ chartData: points }]}
        chartDataMode="hidden"
        hideTooltip
        legendProps={{ legends: [] }}
        styles={{
          ...{ root: none, barWrapper: none, chartTitle: none, chartTitleLeft: none, chartTitleRight: none },
          ...{ chartDataTextDenominator: none, benchmarkContainer: none, triangle: none, barLabel: none },
          ...{ chartWrapper: none, items: styles.item, chart: styles.chart, legendContainer: styles.hidden },
        }}
      />
    </div>
  );
}

function pointOf(look: Segment['look'] | 'rest', value: number): ChartDataPoint {
  return { legend: look, horizontalBarChartdata: { x: value, total: value }, color: colourOf(look) };
}
