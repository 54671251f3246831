import { describe, type ProposalLine } from './describe';
import { proposePairings } from './propose';
import type { Proposal, Proposals, Shortfall } from './proposal';
import type { ProposalSources } from './sources';

/** Proposals of one township, which follow each other in the list. */
export interface ProposalGroup {
  readonly county: string;
  readonly township: string;
  readonly from: number;
  readonly count: number;
}

export interface ProposalSummary {
  /** Households that are to have a cadre at last. */
  readonly paired: number;
  /** Pairings that are to pass to another cadre. */
  readonly passedOn: number;
  readonly groups: readonly ProposalGroup[];
  readonly short: readonly Shortfall[];
  readonly placeless: number;
}

/** The proposals of one check: made once, described a page at a time. */
export class ProposalBook {
  private readonly proposals: Proposals;

  constructor(private readonly sources: ProposalSources) {
    this.proposals = proposePairings(sources);
  }

  summary(): ProposalSummary {
    const { list, short, placeless } = this.proposals;
    const paired = list.filter(({ replaces }) => replaces === null).length;
    return { paired, passedOn: list.length - paired, groups: this.groups(), short, placeless };
  }

  lines(from: number, count: number): readonly ProposalLine[] {
    return this.proposals.list.slice(from, from + count).map((proposal) => describe(this.sources, proposal));
  }

  /** Those at these places of the list. */
  chosen(indexes: readonly number[]): readonly Proposal[] {
    return indexes.flatMap((index) => this.proposals.list[index] ?? []);
  }

  private groups(): ProposalGroup[] {
    const { villages } = this.sources.registry.tables;
    const groups: { county: string; township: string; from: number; count: number }[] = [];
    this.proposals.list.forEach(({ village }, from) => {
      const county = villages?.text('county', village) ?? '';
      const township = villages?.text('township', village) ?? '';
      const last = groups.at(-1);
      if (last?.county === county && last.township === township) last.count += 1;
      else groups.push({ county, township, from, count: 1 });
    });
    return groups;
  }
}
