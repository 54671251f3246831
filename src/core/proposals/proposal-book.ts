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

/** Who is to help whom. */
export interface ProposalKey {
  readonly householdId: string;
  readonly cadreId: string;
  /** Who helps the household now and is to no more; empty where nobody does. */
  readonly replacedId: string;
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

  /** What proposals at these places of the list are known by, also after the registry was read anew. */
  keys(indexes: readonly number[]): readonly ProposalKey[] {
    return indexes.flatMap((index) => {
      const proposal = this.proposals.list[index];
      return proposal ? [this.keyOf(proposal)] : [];
    });
  }

  /** The proposals of these keys; null where one of them is proposed no more. */
  chosen(keys: readonly ProposalKey[]): readonly Proposal[] | null {
    const byHousehold = new Map(
      this.proposals.list.map((proposal) => [this.keyOf(proposal).householdId, proposal]),
    );
    const chosen: Proposal[] = [];
    for (const key of keys) {
      const proposal = byHousehold.get(key.householdId);
      if (!proposal) return null;
      const now = this.keyOf(proposal);
      if (now.cadreId !== key.cadreId || now.replacedId !== key.replacedId) return null;
      chosen.push(proposal);
    }
    return chosen;
  }

  private keyOf({ household, cadre, replaces }: Proposal): ProposalKey {
    const { households, cadres, pairings } = this.sources.registry.tables;
    return {
      householdId: households?.text('id', household) ?? '',
      cadreId: cadres?.text('id', cadre) ?? '',
      replacedId:
        replaces === null
          ? ''
          : (pairings?.text('cadreId', replaces) ?? pairings?.text('cadreName', replaces) ?? '?'),
    };
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
