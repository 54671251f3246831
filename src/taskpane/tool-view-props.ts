import type { CheckSummary } from '../core/tasks';
import type { LedgerPort } from './ledger-port';

/** What every view that a tool opens is given. */
export interface ToolViewProps {
  readonly ledger: LedgerPort;
  /** What the last check found; null before the first. */
  readonly summary: CheckSummary | null;
  onBack(): void;
  /** Goes back and checks anew: the registry or how it is read has changed. */
  onRecheck(): void;
}
