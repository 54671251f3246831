import { Activity, type ReactNode } from 'react';
import type { CheckSummary } from '../../core/tasks';
import { FindingsView, type FindingsDesk } from '../findings';
import { PlaceShownProvider, tabId, type Occasion, type ViewTool } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { OverviewView, type OverviewLeads } from '../overview';
import { Layer } from './layer';
import { panelOf, PLACES } from './place-tabs';
import { idOf, type OpenedView } from './use-places';

interface OpenedProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary | null;
  readonly revision: number;
  readonly place: Occasion;
  readonly locked: boolean;
  readonly findings: FindingsDesk;
  /** Where pictures lead. */
  readonly leads: OverviewLeads;
  readonly onChecked: (summary: CheckSummary) => void;
  onLeave(): void;
  onRecheck(): void;
  onSummarise(): void;
  /** Checks anew and stays. */
  onCheck(): void;
}

interface PlacePanelProps extends OpenedProps {
  readonly isShown: boolean;
  /** One above the other. */
  readonly opened: readonly OpenedView[];
  readonly children: ReactNode;
}

/** A place with what it begins with, and what was opened on that. Out of sight each stays as it is. */
export function PlacePanel({ isShown, opened, children, ...view }: PlacePanelProps) {
  return (
    <PlaceShownProvider place={view.place} isShown={isShown}>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <div id={panelOf(view.place)} role="tabpanel" aria-labelledby={tabId(PLACES, view.place)}>
          <Layer place={view.place} isTop={opened.length === 0}>
            {children}
          </Layer>
          {opened.map((each, at) => (
            <Layer key={idOf(each)} place={view.place} isTop={at === opened.length - 1}>
              <Opened {...view} opened={each} />
            </Layer>
          ))}
        </div>
      </Activity>
    </PlaceShownProvider>
  );
}

function Opened({ opened, ...props }: OpenedProps & { readonly opened: OpenedView }) {
  if (opened === 'findings') return <OpenedFindings {...props} />;
  if (opened === 'overview') return <OpenedOverview {...props} />;
  return <OpenedTool {...props} tool={opened} />;
}

function OpenedFindings({ summary, findings, onCheck, onLeave, ...props }: OpenedProps) {
  if (!summary) return null;
  const { ledger, revision, locked, onChecked } = props;
  return (
    <FindingsView
      ledger={ledger}
      summary={summary}
      revision={revision}
      desk={findings}
      locked={locked}
      onChecked={onChecked}
      onRecheck={onCheck}
      onBack={onLeave}
    />
  );
}

function OpenedOverview({ summary, ledger, place, leads, onLeave }: OpenedProps) {
  if (!summary) return null;
  const begins = place === 'yearEnd' ? 'coverage' : 'findings';
  return <OverviewView ledger={ledger} summary={summary} begins={begins} leads={leads} onBack={onLeave} />;
}

function OpenedTool({ tool, ledger, summary, ...ways }: OpenedProps & { readonly tool: ViewTool }) {
  const { onLeave, onRecheck, onSummarise } = ways;
  const given = { ledger, summary, onRecheck, onSummarise };
  return <tool.view {...given} onBack={onLeave} onOpen={null} />;
}
