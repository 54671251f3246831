import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { Fix } from '../../core/fixes';
import type { ListedFinding } from '../../core/tasks';
import { useViewStyles } from '../kit';
import { SeverityIcon, useTexts, useWords } from '../look';
import { findingPlace, valueText } from './finding-words';
import { FINDING_TEXTS } from './texts';

/** What can be done with the finding of a line. */
export interface LineActions {
  onMend(finding: ListedFinding, fix: Fix): void;
  /** Asks why it is to be left as it is. */
  onWaive(finding: ListedFinding): void;
  onExplain(finding: ListedFinding): void;
}

interface FindingLineProps extends LineActions {
  /** Undefined while on its way. */
  readonly finding: ListedFinding | undefined;
  /** The one the arrow keys stand on: its buttons are reached by Tab. */
  readonly active: boolean;
  readonly isExplained: boolean;
  /** Below the line: what was opened from it. */
  readonly opened: ReactNode;
}

/** So many candidates are offered in a line; who has more chooses among them in 自动修改. */
const MOST_MENDS = 3;

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
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  rule: {
    flexShrink: 0,
    minWidth: 0,
    height: 'auto',
    padding: '0 4px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontVariantNumeric: 'tabular-nums',
  },
  whose: { flexGrow: 1, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  place: { overflowWrap: 'anywhere', color: tokens.colorBrandForeground1 },
  key: { overflowWrap: 'anywhere' },
  message: {
    marginTop: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  remedy: { marginTop: '2px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  clipped: {
    // No standard way to end after some lines exists yet.
    display: '-webkit-box',
    overflow: 'hidden',
    // oxlint-disable-next-line typescript/no-deprecated
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
  },
  short: { WebkitLineClamp: '1' },
  more: { marginTop: tokens.spacingVerticalXS },
  label: { color: tokens.colorNeutralForeground3 },
  fix: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The content of one line of the list: whom it is about, what is wrong, what to do, and the buttons to do it. */
export const FindingLine = memo(function FindingLine({
  finding,
  active,
  isExplained,
  opened,
  onMend,
  onWaive,
  onExplain,
}: FindingLineProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(FINDING_TEXTS);
  if (!finding) return <div className={styles.root}>{texts.findings.reading}</div>;
  const { rule, severity, key, message, remedy, fix, whose, mends, isWaivable } = finding;
  const reach = { tabIndex: active ? 0 : -1 };
  // Candidates are chosen among where the clerk stands; what is sure is offered everywhere.
  const offered = active ? mends.slice(0, MOST_MENDS) : mends.filter(({ choice }) => choice === undefined);
  const isAlone = fix !== null && mends.length === 0;
  const hasButtons = offered.length > 0 || (active && isWaivable === true);
  return (
    <div className={styles.root}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} label={texts.severities[severity]} />
      </span>
      <div>
        <div className={styles.head}>
          {whose !== '' && <span className={styles.whose}>{whose}</span>}
          <span className={styles.place}>{findingPlace(finding, texts)}</span>
          {active && key !== null && <span className={styles.key}>{key}</span>}
          <Button
            {...reach}
            size="small"
            className={styles.rule}
            aria-expanded={isExplained}
            aria-label={words.explain(rule)}
            title={words.explain(rule)}
            onClick={() => {
              onExplain(finding);
            }}
          >
            {rule}
          </Button>
        </div>
        <div className={mergeClasses(styles.message, !active && styles.clipped)}>{message}</div>
        {remedy !== '' && (
          <div className={mergeClasses(styles.remedy, !active && styles.clipped, !active && styles.short)}>
            {active && <span className={styles.label}>{texts.findings.remedy}</span>}
            {remedy}
          </div>
        )}
        {isAlone && (
          <div className={styles.more}>
            <span className={styles.label}>{texts.findings.fix}</span>
            <span className={styles.fix}>{valueText(fix, texts)}</span>
          </div>
        )}
        {hasButtons && (
          <div className={mergeClasses(view.actions, styles.more)} role="group" aria-label={words.actions}>
            {offered.map((mend) => (
              <Button
                {...reach}
                key={`${mend.column} ${mend.choice ?? mend.shownTo}`}
                size="small"
                onClick={() => {
                  onMend(finding, mend);
                }}
              >
                {words.mend(mend.choice ?? mend.shownTo)}
              </Button>
            ))}
            {active && isWaivable === true && (
              <Button
                {...reach}
                size="small"
                onClick={() => {
                  onWaive(finding);
                }}
              >
                {words.waive}
              </Button>
            )}
          </div>
        )}
        {opened}
      </div>
    </div>
  );
});
