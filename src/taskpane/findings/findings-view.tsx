import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useCallback, useId, useState, type ReactNode } from 'react';
import type { CheckSummary } from '../../core/tasks';
import type { Severity } from '../../core/rules';
import type { LedgerPort } from '../ledger-port';
import { FailureBar, useFocusHeading, useTexts } from '../look';
import { FindBar } from './find-bar';
import { FoundFindings } from './found-findings';
import { GroupList } from './group-list';
import { GroupingTabs, type Grouping } from './grouping-tabs';
import { ruleGroups, useSheetGroups } from './use-groups';

interface FindingsViewProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary;
  readonly revision: number;
  /** The severity to start with. */
  readonly severity: Severity | null;
  onBack(): void;
}

const useStyles = makeStyles({
  sticky: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  find: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});

export function FindingsView({ ledger, summary, revision, severity: asked, onBack }: FindingsViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [grouping, setGrouping] = useState<Grouping>(asked === null ? 'rule' : 'all');
  const [group, setGroup] = useState<string | null>(null);
  const [severity, setSeverity] = useState(asked);
  const [text, setText] = useState('');
  const [clearings, setClearings] = useState(0);
  const heading = useFocusHeading(true);
  const panelId = useId();
  const [covered, setCovered] = useState(0);
  const sticky = useCallback((element: HTMLElement | null) => {
    setCovered(element?.offsetHeight ?? 0);
  }, []);
  const rules = ruleGroups(summary, severity);
  const sheets = useSheetGroups(ledger, summary, severity);

  const leaveGroup = (): void => {
    setGroup(null);
    // The focus was in what goes away; the tab says where the clerk is now.
    document.getElementById(`${panelId}-${grouping}`)?.focus();
  };

  const content = (): ReactNode => {
    // A search looks everywhere at once, or in the group that is open.
    if (grouping !== 'all' && group === null && text === '') {
      return grouping === 'rule' ? (
        <GroupList label={texts.findings.byRule} groups={rules} onOpen={setGroup} />
      ) : (
        <>
          {sheets.failure && <FailureBar failure={sheets.failure} />}
          <GroupList label={texts.findings.bySheet} groups={sheets.groups} onOpen={setGroup} />
        </>
      );
    }
    const rule = grouping === 'rule' ? group : null;
    return (
      <FoundFindings
        ledger={ledger}
        summary={summary}
        revision={revision}
        rule={rule}
        sheet={grouping === 'sheet' ? group : null}
        severity={severity}
        text={text}
        covered={covered}
        onLeaveGroup={leaveGroup}
        onClear={() => {
          setSeverity(null);
          setText('');
          setClearings((before) => before + 1);
        }}
      />
    );
  };

  return (
    <main>
      <div ref={sticky} className={styles.sticky}>
        <div className={styles.head}>
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={texts.findings.back}
            title={texts.findings.back}
            onClick={onBack}
          />
          <h1 ref={heading} tabIndex={-1} className={styles.heading}>
            {texts.findings.heading}
          </h1>
        </div>
        <div className={styles.find}>
          <FindBar
            key={clearings}
            counts={summary.severities}
            severity={severity}
            text={text}
            onSeverity={setSeverity}
            onText={setText}
          />
        </div>
        <GroupingTabs
          selected={grouping}
          panelId={panelId}
          onSelect={(next) => {
            setGrouping(next);
            setGroup(null);
          }}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${grouping}`}>
        {content()}
      </div>
    </main>
  );
}
