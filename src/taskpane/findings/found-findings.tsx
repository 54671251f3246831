import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { CheckSummary, FindingFilter, TalkingFinding } from '../../core/tasks';
import type { Severity } from '../../core/rules';
import { useJump } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { FailureBar, useFocusHeading, useTexts } from '../look';
import { FindingList } from './finding-list';
import { useFindingPages } from './use-finding-pages';

interface FoundFindingsProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary;
  readonly revision: number;
  readonly rule: string | null;
  readonly sheet: string | null;
  readonly severity: Severity | null;
  readonly text: string;
  readonly covered: number;
  onLeaveGroup(): void;
  onClear(): void;
}

const useStyles = makeStyles({
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  groupBack: { marginLeft: '-8px' },
  groupTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  count: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  failure: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

/** The findings that meet the filter, and the way from each to its cell. */
export function FoundFindings(props: FoundFindingsProps) {
  const { ledger, summary, revision, rule, sheet, severity, text, covered, onLeaveGroup, onClear } = props;
  const styles = useStyles();
  const { texts } = useTexts();
  const filter = useMemo<FindingFilter>(
    () => ({
      ...(rule === null ? {} : { rule }),
      ...(sheet === null ? {} : { sheet }),
      ...(severity === null ? {} : { severity }),
      ...(text === '' ? {} : { text }),
    }),
    [rule, sheet, severity, text],
  );
  const title = useFocusHeading((rule ?? sheet) !== null);
  const pages = useFindingPages(ledger.engine, filter, revision);
  const { goTo, failure, dismiss } = useJump(ledger);
  const show = ({ sheet, row, columnIndex }: TalkingFinding): void => {
    // A finding about the workbook as a whole has no cell to go to.
    if (sheet === null) dismiss();
    else goTo({ sheet, row, columnIndex });
  };
  const ruleCount = summary.rules.find((one) => one.rule === rule);
  // More were found of a rule than are listed.
  const countOf = (total: number): string =>
    ruleCount && text === '' && total > 0 && total < ruleCount.count
      ? texts.findings.bounded(total, ruleCount.count)
      : texts.findings.counted(total);
  return (
    <>
      {(rule ?? sheet) !== null && (
        <div className={styles.group}>
          <Button
            className={styles.groupBack}
            appearance="transparent"
            size="small"
            icon={<ArrowLeft16Regular />}
            onClick={onLeaveGroup}
          >
            {rule === null ? texts.findings.backToSheets : texts.findings.backToRules}
          </Button>
          <h2 ref={title} tabIndex={-1} className={styles.groupTitle}>
            {ruleCount ? `${ruleCount.rule} ${ruleCount.title}` : sheet}
          </h2>
        </div>
      )}
      {failure && (
        <div className={styles.failure}>
          <FailureBar failure={failure} onDismiss={dismiss} />
        </div>
      )}
      {pages.failure && (
        <div className={styles.none}>
          <FailureBar failure={pages.failure} />
          <Button onClick={pages.retry}>{texts.findings.retry}</Button>
        </div>
      )}
      <p className={styles.count} role="status">
        {pages.total !== null && countOf(pages.total)}
        {pages.total !== null && pages.total > 0 && ` · ${texts.findings.keys}`}
      </p>
      {pages.total === 0 && (
        <div className={styles.none}>
          {texts.findings.none}
          <Button onClick={onClear}>{texts.findings.clear}</Button>
        </div>
      )}
      {pages.total !== null && pages.total > 0 && (
        <FindingList
          key={pages.queryNumber}
          pages={pages}
          total={pages.total}
          covered={covered}
          onChoose={show}
        />
      )}
    </>
  );
}
