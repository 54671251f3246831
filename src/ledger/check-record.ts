import { pastCheck, type GeneratedKind, type PastCheck } from '../core/registry';
import type { CheckSummary } from '../core/tasks';

/** What the workbook remembers of its checks: how much each found, written down with 校验报告. */
export class CheckRecord {
  private latest: PastCheck | null = null;
  private wasLossTold = false;

  /** A check has come to its end. A record that cannot be read is told of by one check before the next begins another. */
  checked(summary: CheckSummary, at: string): void {
    const isLost = summary.reading.hasLostChecks;
    this.latest = isLost && !this.wasLossTold ? null : pastCheck(summary, at);
    this.wasLossTold = isLost;
  }

  /** What is to be remembered where these sheets are written. */
  besides(kinds: readonly GeneratedKind[]): PastCheck | null {
    return kinds.includes('validationReport') ? this.latest : null;
  }
}
