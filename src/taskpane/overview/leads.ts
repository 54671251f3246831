import type { Narrowing } from '../findings';

/** Where what is drawn is mended. */
export interface OverviewLeads {
  /** To some of the findings. */
  toFindings(narrowing: Partial<Narrowing>): void;
  toProposals(): void;
  toCollect(): void;
  toYearEnd(): void;
}
