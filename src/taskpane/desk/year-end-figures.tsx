import { makeStyles, tokens } from '@fluentui/react-components';
import type { GeneratedKind } from '../../core/report';
import type { Share } from '../../core/tasks';
import type { YearStanding } from '../kit';
import { useTexts } from '../look';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  short: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
  made: {
    gridColumn: '1 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** How far the year's work is: so many of so many, and when that was written; what is not whole stands out. */
export function YearEndFigures({ year }: { year: YearStanding }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.yearEnd;
  const { yearEnd } = year;
  const line = (name: string, kind: GeneratedKind, share?: Share | null, beside = '') => {
    const made = year.made(kind);
    // What there is none of has no line; before the first check there is one for each result.
    if (yearEnd ? share?.of === 0 || share === null : !made.isMade) return null;
    return (
      <div className={styles.line}>
        <dt>{name}</dt>
        {yearEnd && share && (
          <dd className={styles.figure}>
            <span className={share.done < share.of ? styles.short : undefined}>
              {texts.count(share.done)}
            </span>
            /{texts.count(share.of)}
            {beside}
          </dd>
        )}
        <dd className={styles.made}>{made.words}</dd>
      </div>
    );
  };
  const judged = yearEnd?.full ? yearEnd.judged : null;
  const ambiguous = yearEnd?.ambiguous ?? 0;
  return (
    <dl className={styles.root} aria-label={yearEnd ? words.heading(yearEnd.year) : words.list}>
      {line(
        words.linked,
        'linkage',
        yearEnd?.linked,
        ambiguous > 0 ? ` · ${words.ambiguous(ambiguous)}` : '',
      )}
      {line(words.villages, 'coverage', yearEnd?.villages)}
      {line(words.households, 'coverage', yearEnd?.households)}
      {line(words.judged.工作队, 'teamEvaluation', judged && judged.工作队)}
      {line(words.judged.单位, 'unitEvaluation', judged && judged.单位)}
      {line(words.ranking, 'teamRanking')}
    </dl>
  );
}
