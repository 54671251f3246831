import { Button } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState, type ReactNode } from 'react';
import type { CheckSummary, FindingFilter } from '../../core/tasks';
import { ChoiceTabs, Failures, tabId, useViewStyles, ViewHead } from '../kit';
import type { LedgerPort } from '../ledger-port';
import type { Severity } from '../../core/rules';
import { SEVERITIES, useTexts, useWords } from '../look';
import { FindBar } from './find-bar';
import { FoundFindings } from './found-findings';
import { GroupList } from './group-list';
import { RowFilter } from './row-filter';
import { FINDING_TEXTS } from './texts';
import { GROUPINGS, type DeskState, type FindingsDesk } from './use-findings-desk';
import { ruleGroups, useGroups } from './use-groups';
import { WaivedList } from './waived-list';

interface FindingsViewProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary;
  readonly revision: number;
  /** What was chosen and where the clerk is; kept by whoever shows the view. */
  readonly desk: FindingsDesk;
  /** While a run is under way. */
  readonly locked: boolean;
  /** A finding was mended or left as it is, and the check is another. Must keep its identity. */
  readonly onChecked: (summary: CheckSummary) => void;
  /** Checks the whole workbook anew; the view stays. */
  onRecheck(): void;
  onBack(): void;
}

const WORDS = { place: 'byPlace', rule: 'byRule', sheet: 'bySheet', all: 'all' } as const;

/** 核对: what was found, put together by township, by problem or by sheet, narrowed down, and worked through. */
export function FindingsView(props: FindingsViewProps) {
  const { ledger, summary, revision, desk, locked, onChecked, onRecheck, onBack } = props;
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(FINDING_TEXTS);
  const { state, change } = desk;
  const { grouping, group, severity, text, areWaivedShown } = state;
  const panelId = useId();
  const [covered, setCovered] = useState(0);
  const sticky = useCallback((element: HTMLElement | null) => {
    // It sticks below what the frame keeps in sight.
    const above = element ? Number.parseFloat(getComputedStyle(element).top) : NaN;
    setCovered((element?.offsetHeight ?? 0) + (Number.isNaN(above) ? 0 : above));
  }, []);
  const filter = useMemo(
    () => filterOf({ grouping, group, severity, text }),
    [grouping, group, severity, text],
  );
  const rules = ruleGroups(summary, severity);
  const asked = useMemo(
    () => (grouping === 'place' || grouping === 'sheet' ? { by: grouping, severity, summary } : null),
    [grouping, severity, summary],
  );
  const others = useGroups(ledger.engine, asked, words.ofOffice);

  const leaveGroup = (): void => {
    change({ group: null });
    // The focus was in what goes away; the tab says where the clerk is now.
    document.getElementById(tabId(panelId, grouping))?.focus();
  };

  const content = (): ReactNode => {
    if (areWaivedShown) return <WaivedList ledger={ledger} revision={revision} onChecked={onChecked} />;
    // A search looks everywhere at once, or in the group that is open.
    if (grouping !== 'all' && group === null && text === '') {
      const groups = grouping === 'rule' ? rules : others.groups;
      return (
        <>
          <Failures of={[others]} />
          {groups && (
            <GroupList
              label={texts.findings[WORDS[grouping]]}
              groups={groups}
              onOpen={(id) => {
                change({ group: id });
              }}
            />
          )}
        </>
      );
    }
    return (
      <FoundFindings
        ledger={ledger}
        summary={summary}
        revision={revision}
        desk={desk}
        filter={filter}
        covered={covered}
        onChecked={onChecked}
        onLeaveGroup={leaveGroup}
        onClear={() => {
          change({ severity: null, text: '', clearings: state.clearings + 1 });
        }}
      />
    );
  };

  return (
    <div>
      <ViewHead
        ref={sticky}
        help="guide-check"
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
              change({ grouping: next, group: null, areWaivedShown: false });
            }}
          />
        }
      >
        <FindBar
          key={state.clearings}
          counts={summary.severities}
          severity={severity}
          text={text}
          onSeverity={(next) => {
            change({ severity: next });
          }}
          onText={(next) => {
            change({ text: next });
          }}
        />
        <div className={view.actions}>
          <Button size="small" aria-keyshortcuts="F9" disabledFocusable={locked} onClick={onRecheck}>
            {locked ? words.rechecking : words.recheck}
          </Button>
          <RowFilter ledger={ledger} filter={filter} hasFindings={countOf(summary, severity) > 0} />
          {(summary.waived > 0 || areWaivedShown) && (
            <Button
              size="small"
              onClick={() => {
                change({ areWaivedShown: !areWaivedShown });
              }}
            >
              {areWaivedShown ? words.backToFindings : words.waived(summary.waived)}
            </Button>
          )}
        </div>
      </ViewHead>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, grouping)}>
        {content()}
      </div>
    </div>
  );
}

function countOf({ severities }: CheckSummary, severity: Severity | null): number {
  const counted: readonly Severity[] = severity === null ? SEVERITIES : [severity];
  return counted.reduce((sum, one) => sum + severities[one], 0);
}

function filterOf({
  grouping,
  group,
  severity,
  text,
}: Pick<DeskState, 'grouping' | 'group' | 'severity' | 'text'>): FindingFilter {
  return {
    ...(grouping === 'rule' && group !== null ? { rule: group } : {}),
    ...(grouping === 'sheet' && group !== null ? { sheet: group } : {}),
    // The office itself has no name.
    ...(grouping === 'place' && group !== null ? { place: group === '' ? null : group } : {}),
    ...(severity === null ? {} : { severity }),
    ...(text === '' ? {} : { text }),
  };
}
