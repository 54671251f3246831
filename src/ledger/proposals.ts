import type { Engine } from '../core/engine';
import type { ProposalLine, ProposalSummary } from '../core/proposals';
import type { WrittenSheet } from '../excel';

/** Who could help whom, of the last check. */
export class ProposalDesk {
  constructor(
    private readonly engine: Engine,
    private readonly write: () => Promise<readonly WrittenSheet[]>,
  ) {}

  async summary(): Promise<ProposalSummary> {
    return this.engine.proposals();
  }

  /** A stretch of the list, in its order. */
  async lines(from: number, count: number): Promise<readonly ProposalLine[]> {
    return this.engine.proposalLines(from, count);
  }

  /** Writes 结对建议 from the workbook as it is now. */
  async writeSheet(): Promise<readonly WrittenSheet[]> {
    return this.write();
  }
}
