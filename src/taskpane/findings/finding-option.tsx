import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { TalkingFinding } from '../../core/tasks';
import { SeverityIcon, useTexts } from '../look';
import { findingPlace, valueText } from './finding-words';

interface FindingOptionProps {
  /** Undefined while on its way. */
  readonly finding: TalkingFinding | undefined;
  /** The one the arrow keys stand on; it says what to do as well. */
  readonly active: boolean;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { paddingTop: '2px' },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  rule: {
    flexShrink: 0,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  place: { overflowWrap: 'anywhere', flexGrow: 1, color: tokens.colorBrandForeground1 },
  key: { maxWidth: '50%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  keyWhole: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  message: {
    marginTop: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  clipped: {
    // No standard way to end after two lines exists yet.
    display: '-webkit-box',
    overflow: 'hidden',
    // oxlint-disable-next-line typescript/no-deprecated
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
  },
  more: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  label: { color: tokens.colorNeutralForeground3 },
  fix: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The content of one line of the list. */
export const FindingOption = memo(function FindingOption({ finding, active }: FindingOptionProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  if (!finding) return <div className={styles.root}>{texts.findings.reading}</div>;
  const { rule, severity, key, message, remedy, fix } = finding;
  return (
    <div className={styles.root}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} label={texts.severities[severity]} />
      </span>
      <div>
        <div className={styles.head}>
          <span className={styles.rule}>{rule}</span>
          <span className={styles.place}>{findingPlace(finding, texts)}</span>
          {key !== null && (
            <span className={mergeClasses(styles.key, active && styles.keyWhole)} title={key}>
              {key}
            </span>
          )}
        </div>
        <div className={mergeClasses(styles.message, !active && styles.clipped)}>{message}</div>
        {active && remedy !== '' && (
          <div className={styles.more}>
            <span className={styles.label}>{texts.findings.remedy}</span>
            {remedy}
          </div>
        )}
        {fix !== null && (
          <div className={styles.more}>
            <span className={styles.label}>{texts.findings.fix}</span>
            <span className={styles.fix}>{valueText(fix, texts)}</span>
          </div>
        )}
      </div>
    </div>
  );
});
