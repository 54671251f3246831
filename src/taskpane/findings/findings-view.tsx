import { useCallback, useId, useState, type ReactNode } from 'react';
import type { CheckSummary } from '../../core/tasks';
import type { Severity } from '../../core/rules';
import { ChoiceTabs, Failures, tabId, ViewHead } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { FindBar } from './find-bar';
import { FoundFindings } from './found-findings';
import { GroupList } from './group-list';
import { ruleGroups, useSheetGroups } from './use-groups';

interface FindingsViewProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary;
  readonly revision: number;
  /** The severity to start with. */
  readonly severity: Severity | null;
  onBack(): void;
}

/** How findings are put together. */
const GROUPINGS = ['rule', 'sheet', 'all'] as const;
type Grouping = (typeof GROUPINGS)[number];

const WORDS = { rule: 'byRule', sheet: 'bySheet', all: 'all' } as const;

export function FindingsView({ ledger, summary, revision, severity: asked, onBack }: FindingsViewProps) {
  const { texts } = useTexts();
  const [grouping, setGrouping] = useState<Grouping>(asked === null ? 'rule' : 'all');
  const [group, setGroup] = useState<string | null>(null);
  const [severity, setSeverity] = useState(asked);
  const [text, setText] = useState('');
  const [clearings, setClearings] = useState(0);
  const panelId = useId();
  const [covered, setCovered] = useState(0);
  const sticky = useCallback((element: HTMLElement | null) => {
    setCovered(element?.offsetHeight ?? 0);
  }, []);
  const rules = ruleGroups(summary, severity);
  const sheets = useSheetGroups(ledger.engine, summary, severity);

  const leaveGroup = (): void => {
    setGroup(null);
    // The focus was in what goes away; the tab says where the clerk is now.
    document.getElementById(tabId(panelId, grouping))?.focus();
  };

  const content = (): ReactNode => {
    // A search looks everywhere at once, or in the group that is open.
    if (grouping !== 'all' && group === null && text === '') {
      return grouping === 'rule' ? (
        <GroupList label={texts.findings.byRule} groups={rules} onOpen={setGroup} />
      ) : (
        <>
          <Failures of={[sheets]} />
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
    <div>
      <ViewHead
        ref={sticky}
        heading={texts.findings.heading}
        onBack={onBack}
        tabs={
          <ChoiceTabs
            label={texts.findings.grouping}
            choices={GROUPINGS}
            selected={grouping}
            panelId={panelId}
            words={(each) => texts.findings[WORDS[each]]}
            onSelect={(next) => {
              setGrouping(next);
              setGroup(null);
            }}
          />
        }
      >
        <FindBar
          key={clearings}
          counts={summary.severities}
          severity={severity}
          text={text}
          onSeverity={setSeverity}
          onText={setText}
        />
      </ViewHead>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, grouping)}>
        {content()}
      </div>
    </div>
  );
}
