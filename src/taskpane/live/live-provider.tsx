import { createContext, use, type ReactNode } from 'react';
import type { CheckSummary } from '../../core/tasks';
import type { LedgerPort } from '../ledger-port';
import { useLive, type Live } from './use-live';

const LiveContext = createContext<Live | null>(null);

interface LiveProviderProps {
  readonly ledger: Pick<LedgerPort, 'live'>;
  /** Must keep its identity. */
  onChecked(summary: CheckSummary): void;
  readonly children: ReactNode;
}

/** Keeps 边改边查 going whatever view is open; leaving the pane ends it. */
export function LiveProvider({ ledger, onChecked, children }: LiveProviderProps) {
  return <LiveContext value={useLive(ledger.live, onChecked)}>{children}</LiveContext>;
}

export function useProvidedLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('no LiveProvider above');
  return live;
}
