import type { ProposalLine, ProposalSummary } from '../../src/core/proposals';
import type { LedgerPort } from '../../src/taskpane/ledger-port';

type Proposals = LedgerPort['proposals'];

/** Proposed pairings in an array, all of one township. */
export class ArrayProposals implements Proposals {
  readonly all: ProposalLine[] = [];
  /** Places of those that were accepted last. */
  accepted: number[] = [];
  readonly entries: (readonly number[])[] = [];

  /** `failure` gives what the next acceptance is refused with. */
  constructor(private readonly failure: () => Error | null) {}

  readonly tasks: Pick<LedgerPort['engine'], 'proposalLines'> = {
    proposalLines: (from, count) => Promise.resolve(this.all.slice(from, from + count)),
  };

  summary(): Promise<ProposalSummary> {
    const [first] = this.all;
    const group = {
      county: first?.county ?? '',
      township: first?.township ?? '',
      from: 0,
      count: this.all.length,
    };
    const paired = this.all.filter(({ former }) => former === null).length;
    return Promise.resolve({
      paired,
      passedOn: this.all.length - paired,
      groups: first ? [group] : [],
      short: [],
      placeless: 0,
    });
  }

  writeSheet(): ReturnType<Proposals['writeSheet']> {
    return Promise.resolve([{ kind: 'proposals', sheet: '结对建议' }]);
  }

  accept(indexes: readonly number[]): ReturnType<Proposals['accept']> {
    const failure = this.failure();
    if (failure) return Promise.reject(failure);
    this.accepted = [...indexes];
    this.entries.push(this.accepted);
    return Promise.resolve({ added: indexes.length, removed: 0, changed: 0, left: 0, leftCells: [] });
  }

  lastAccepted(): Promise<number | null> {
    return Promise.resolve(this.accepted.length === 0 ? null : this.accepted.length);
  }

  undo(): ReturnType<Proposals['undo']> {
    this.accepted = [];
    return Promise.resolve(null);
  }
}
