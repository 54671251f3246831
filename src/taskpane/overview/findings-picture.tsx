import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { SeverityCounts } from '../../core/rules';
import type { Overview } from '../../core/tasks';
import { SEVERITIES, SeverityIcon, useTexts, useWords } from '../look';
import { BarList, type BarLine } from './bar-list';
import type { OverviewLeads } from './leads';
import { PictureSection } from './picture-section';
import { OVERVIEW_TEXTS } from './texts';

interface FindingsPictureProps {
  readonly overview: Overview;
  readonly leads: Pick<OverviewLeads, 'toFindings'>;
}

const useStyles = makeStyles({
  counts: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: '3px' },
});

/** 差错按乡镇: a line leads to what was found there. */
export function FindingsPicture({ overview: { findings, isCut }, leads }: FindingsPictureProps) {
  const { texts } = useTexts();
  const words = useWords(OVERVIEW_TEXTS);
  const { lines, shown, rest, total } = findings;
  const nameOf = (name: string | null): string => name ?? words.office;
  const drawn = lines.slice(0, shown);
  const widest = Math.max(...drawn.map(({ figures }) => sumOf(figures)));
  const bars = drawn.map(({ name, figures }): BarLine => ({
    id: name ?? '',
    name: nameOf(name),
    figures: <Counts of={figures} />,
    bar: {
      segments: SEVERITIES.map((severity) => ({ look: severity, value: figures[severity] })),
      whole: widest,
    },
    onPress: () => {
      // Of those that the office itself answers for the group has no name.
      leads.toFindings({ grouping: 'place', group: name ?? '' });
    },
  }));
  const others: readonly BarLine[] = rest
    ? [
        {
          id: ' ',
          name: words.rest.township(lines.length - shown),
          figures: <Counts of={rest} />,
          bar: null,
          onPress: () => {
            leads.toFindings({ grouping: 'place' });
          },
        },
      ]
    : [];
  const most = lines.find(({ name }) => name !== null);
  const said =
    lines.length === 0
      ? words.findings.none
      : [
          words.findings.said(total),
          most && most.figures.error > 0 ? words.findings.most(nameOf(most.name), most.figures.error) : '',
          isCut ? words.findings.cut : '',
        ].join('');
  return (
    <PictureSection
      heading={words.findings.heading}
      said={said}
      table={
        lines.length === 0
          ? null
          : {
              columns: [words.place, ...SEVERITIES.map((severity) => texts.severities[severity])],
              rows: lines.map(({ name, figures }) => [
                nameOf(name),
                ...SEVERITIES.map((severity) => texts.count(figures[severity])),
              ]),
            }
      }
    >
      {lines.length > 0 && (
        <BarList label={words.findings.heading} lines={[...bars, ...others]} hasTrack={false} />
      )}
    </PictureSection>
  );
}

/** Apart also for whoever hears them. */
function Counts({ of }: { of: SeverityCounts }) {
  const styles = useStyles();
  const { texts } = useTexts();
  return (
    <span className={styles.counts}>
      {SEVERITIES.filter((severity) => of[severity] > 0).map((severity) => (
        <Fragment key={severity}>
          <span className={styles.count}>
            <SeverityIcon severity={severity} label={texts.severities[severity]} />{' '}
            {texts.count(of[severity])}
          </span>{' '}
        </Fragment>
      ))}
    </span>
  );
}

function sumOf(counts: SeverityCounts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}
