import { Activity, useCallback, useEffect, useRef, type FocusEvent, type ReactNode } from 'react';
import type { CheckSummary } from '../../core/tasks';
import { FindingsView, type FindingsDesk } from '../findings';
import { PlaceShownProvider, tabId, type Occasion } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { panelOf, PLACES } from './place-tabs';
import type { OpenedView } from './use-places';

interface PlacePanelProps {
  readonly ledger: LedgerPort;
  readonly summary: CheckSummary | null;
  readonly revision: number;
  readonly place: Occasion;
  readonly isShown: boolean;
  readonly opened: OpenedView | null;
  readonly children: ReactNode;
  readonly locked: boolean;
  readonly findings: FindingsDesk;
  readonly onChecked: (summary: CheckSummary) => void;
  onLeave(): void;
  onRecheck(): void;
  onSummarise(): void;
  /** Checks anew and stays. */
  onCheck(): void;
}

/** A place with what it begins with, or with what was opened from there. Out of sight it stays as it is. */
export function PlacePanel({ place, isShown, opened, children, ...view }: PlacePanelProps) {
  const note = useReturnedFocus(opened);
  return (
    <PlaceShownProvider place={place} isShown={isShown}>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <div id={panelOf(place)} role="tabpanel" aria-labelledby={tabId(PLACES, place)}>
          <PlaceShownProvider place={place} isShown={!opened}>
            <Activity mode={opened ? 'hidden' : 'visible'}>
              <div onFocus={note}>{children}</div>
            </Activity>
          </PlaceShownProvider>
          {opened && <Opened {...view} opened={opened} />}
        </div>
      </Activity>
    </PlaceShownProvider>
  );
}

type OpenedProps = Omit<PlacePanelProps, 'place' | 'isShown' | 'opened' | 'children'> & {
  readonly opened: OpenedView;
};

function Opened({ opened, ledger, summary, onLeave, onCheck, findings, ...view }: OpenedProps) {
  const { revision, locked, onChecked, onRecheck, onSummarise } = view;
  const given = { ledger, summary, onRecheck, onSummarise };
  if (opened !== 'findings') return <opened.view {...given} onBack={onLeave} onOpen={null} />;
  if (!summary) return null;
  return (
    <FindingsView
      revision={revision}
      locked={locked}
      onChecked={onChecked}
      ledger={ledger}
      summary={summary}
      desk={findings}
      onRecheck={onCheck}
      onBack={onLeave}
    />
  );
}

/** Back from what was opened, the focus is where it was: on what had opened it. Gives what is to hear of the focus. */
function useReturnedFocus(opened: OpenedView | null): (event: FocusEvent<HTMLElement>) => void {
  const used = useRef<HTMLElement>(null);
  const wasOpened = useRef(false);
  useEffect(() => {
    if (wasOpened.current && !opened) used.current?.focus({ preventScroll: true });
    wasOpened.current = opened !== null;
  }, [opened]);
  return useCallback(({ target }) => {
    used.current = target;
  }, []);
}
