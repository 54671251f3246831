import { ResponsiveContainer, Sparkline } from '@fluentui/react-charts';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/rules';
import type { Overview } from '../../core/tasks';
import { useViewStyles } from '../kit';
import { SEVERITIES, SeverityIcon, useTexts, useWords } from '../look';
import { usePictureColours } from './bar';
import type { OverviewLeads } from './leads';
import { PictureSection } from './picture-section';
import { OVERVIEW_TEXTS } from './texts';

interface TrendPictureProps {
  readonly trend: Overview['trend'];
  readonly leads: Pick<OverviewLeads, 'toFindings'>;
}

const HEIGHT = 32;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  words: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  change: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  line: { overflow: 'hidden', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** 走势: how much the checks have found, one after another, each kind on a scale of its own. */
export function TrendPicture({ trend, leads }: TrendPictureProps) {
  const styles = useStyles();
  const colours = usePictureColours();
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(OVERVIEW_TEXTS);
  const [first, before, now] = [trend[0], trend.at(-2), trend.at(-1)];
  return (
    <PictureSection
      heading={words.trend.heading}
      said={before && now ? words.trend.since(before.at, before.error, now.error) : words.trend.first}
      table={{
        columns: [words.trend.at, ...SEVERITIES.map((severity) => texts.severities[severity])],
        rows: trend
          .toReversed()
          .map((check) => [check.at, ...SEVERITIES.map((severity) => texts.count(check[severity]))]),
      }}
      actions={
        now &&
        now.error > 0 && (
          <Button
            size="small"
            onClick={() => {
              leads.toFindings({ grouping: 'all', severity: 'error' });
            }}
          >
            {words.trend.toErrors}
          </Button>
        )
      }
    >
      {first && before && now && (
        <>
          <ul className={styles.list} aria-label={words.trend.heading}>
            {SEVERITIES.map((severity) => (
              <li key={severity}>
                <div className={styles.words}>
                  <SeverityIcon severity={severity} />
                  {texts.severities[severity]}
                  <span className={styles.change}>{words.trend.change(before[severity], now[severity])}</span>
                </div>
                <div inert aria-hidden className={mergeClasses(colours.root, styles.line)}>
                  <ResponsiveContainer height={HEIGHT}>
                    <Line look={severity} values={trend.map((check) => check[severity])} />
                  </ResponsiveContainer>
                </div>
              </li>
            ))}
          </ul>
          <p className={view.quiet}>{words.trend.span(first.at, now.at)}</p>
        </>
      )}
      <p className={view.quiet}>{words.trend.kept}</p>
    </PictureSection>
  );
}

interface LineProps {
  readonly look: Severity;
  readonly values: readonly number[];
  /** Given by what stands around it. */
  readonly width?: number;
}

function Line({ look, values, width = 200 }: LineProps) {
  return (
    <Sparkline
      // It reckons once and for all what it is first given.
      key={[width, ...values].join()}
      width={width}
      height={HEIGHT}
      data={{
        lineChartData: [
          {
            legend: look,
            color: `var(--bar-${look})`,
            data: values.map((y, x) => ({ x, y })),
          },
        ],
      }}
    />
  );
}
