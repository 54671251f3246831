import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { CheckSummary, FindingFilter } from '../../core/tasks';
import { useJump } from '../kit';
import { DeedBar } from './deed-bar';
import type { LedgerPort } from '../ledger-port';
import { FailureBar, useFocusHeading, useTexts, useWords } from '../look';
import { FindingList } from './finding-list';
import { findingPlace } from './finding-words';
import { RuleNote } from './rule-note';
import { FINDING_TEXTS } from './texts';
import { useFindingPages } from './use-finding-pages';
import type { FindingsDesk } from './use-findings-desk';
import { useFollowing } from './use-following';
import { isSameFinding, useLineActions } from './use-line-actions';
import { WaiveForm } from './waive-form';

interface FoundFindingsProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary;
  readonly revision: number;
  readonly desk: FindingsDesk;
  /** Must keep its identity while it asks for the same. */
  readonly filter: FindingFilter;
  readonly covered: number;
  /** A finding was mended or left as it is. */
  onChecked(summary: CheckSummary): void;
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
  told: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

/** The findings that meet the filter, the way from each to its cell, and what can be done with it. */
export function FoundFindings(props: FoundFindingsProps) {
  const { ledger, summary, revision, desk, filter, covered, onChecked, onLeaveGroup, onClear } = props;
  const styles = useStyles();
  const { texts } = useTexts();
  const words = useWords(FINDING_TEXTS);
  const { state, change } = desk;
  const { grouping, group, active, seen, text } = state;
  const onFound = useCallback(
    (index: number) => {
      change({ active: index });
    },
    [change],
  );
  const pages = useFindingPages(ledger.engine, { filter, revision, active, seen, onFound });
  const jump = useJump(ledger);
  const following = useFollowing(jump, pages);
  const lines = useLineActions(ledger.findings, onChecked);
  const current = pages.at(active);
  const { opened, close } = lines;
  const isOpened = opened !== null && current !== undefined && isSameFinding(opened.finding, current);
  const onLeave = useCallback(
    (scroll: number) => {
      change({ scroll });
    },
    [change],
  );
  const rule = summary.rules.find((one) => one.rule === filter.rule);
  // More were found of a rule than are listed.
  const countOf = (total: number): string =>
    rule && text === '' && total > 0 && total < rule.count
      ? texts.findings.bounded(total, rule.count)
      : texts.findings.counted(total);

  const content = isOpened && (
    <>
      {opened.kind === 'rule' && <RuleNote engine={ledger.engine} rule={current.rule} />}
      {opened.kind === 'waive' && (
        <WaiveForm
          engine={ledger.engine}
          finding={opened.finding}
          label={words.waiveFor(findingPlace(current, texts))}
          reason={state.reason}
          onKeep={(reason, found) => {
            change({ reason });
            lines.waive(found, reason);
          }}
          onCancel={close}
        />
      )}
    </>
  );
  return (
    <>
      {group !== null && (
        <GroupHead
          title={rule ? `${rule.rule} ${rule.title}` : group === '' ? words.ofOffice : group}
          back={GROUP_BACK[grouping]}
          onLeave={onLeaveGroup}
        />
      )}
      {jump.failure && (
        <div className={styles.told}>
          <FailureBar failure={jump.failure} onDismiss={jump.dismiss} />
        </div>
      )}
      <DeedBar task={lines.task} told={lines.told} onRestore={lines.restore} />
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
          active={active}
          scroll={state.scroll}
          actions={lines.actions}
          opened={{ isExplained: isOpened && opened.kind === 'rule', content }}
          onMove={(index) => {
            change({ active: index, seen: pages.at(index) ?? null });
            following.follow(index);
          }}
          onChoose={(index, finding) => {
            change({ active: index, seen: finding ?? null });
            following.show(finding);
          }}
          onTouch={(index) => {
            change({ active: index, seen: pages.at(index) ?? null });
          }}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

const GROUP_BACK = {
  place: 'backToPlaces',
  rule: 'backToRules',
  sheet: 'backToSheets',
  all: 'backToRules',
} as const;

interface GroupHeadProps {
  readonly title: string;
  readonly back: (typeof GROUP_BACK)[keyof typeof GROUP_BACK];
  onLeave(): void;
}

/** Which group is open, and the way back to all of them. */
function GroupHead({ title, back, onLeave }: GroupHeadProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const heading = useFocusHeading(true);
  return (
    <div className={styles.group}>
      <Button
        className={styles.groupBack}
        appearance="transparent"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={onLeave}
      >
        {texts.findings[back]}
      </Button>
      <h3 ref={heading} tabIndex={-1} className={styles.groupTitle}>
        {title}
      </h3>
    </div>
  );
}
