import { makeStyles, tokens } from '@fluentui/react-components';
import type { Share, YearEnd } from '../../core/tasks';
import { useTexts } from '../look';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  short: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
});

/** How far the year's work is: so many of so many; what is not whole stands out. */
export function YearEndFigures({ yearEnd }: { yearEnd: YearEnd }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.yearEnd;
  const line = (name: string, { done, of }: Share, beside = '') =>
    of > 0 && (
      <div className={styles.line}>
        <dt>{name}</dt>
        <dd className={styles.figure}>
          <span className={done < of ? styles.short : undefined}>{texts.count(done)}</span>/{texts.count(of)}
          {beside}
        </dd>
      </div>
    );
  const { linked, ambiguous, judged } = yearEnd;
  return (
    <dl className={styles.root} aria-label={words.heading(yearEnd.year)}>
      {line(words.linked, linked, ambiguous > 0 ? ` · ${words.ambiguous(ambiguous)}` : '')}
      {line(words.villages, yearEnd.villages)}
      {line(words.households, yearEnd.households)}
      {yearEnd.full && line(words.judged.工作队, judged.工作队)}
      {yearEnd.full && line(words.judged.单位, judged.单位)}
    </dl>
  );
}
