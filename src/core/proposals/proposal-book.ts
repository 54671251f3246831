import { describe, type ProposalLine } from './describe';
import { proposePairings } from './propose';
import { stillHolding, type Wanted } from './still-holding';
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

/** What was proposed once, to be looked through while the workbook goes on changing. */
export interface ListedProposals {
  readonly summary: ProposalSummary;
  readonly lines: readonly ProposalLine[];
  /** What each is known by, also after the registry was read anew. */
  readonly keys: readonly ProposalKey[];
}

/** The proposals of one check. */
export class ProposalBook {
  private readonly proposals: Proposals;

  constructor(private readonly sources: ProposalSources) {
    this.proposals = proposePairings(sources);
  }

  listed(): ListedProposals {
    const { list } = this.proposals;
    return {
      summary: this.summary(),
      lines: list.map((proposal) => describe(this.sources, proposal)),
      keys: list.map((proposal) => this.keyOf(proposal)),
    };
  }

  /** The proposals of these keys; null where one of them is proposed no more and does not hold any more, either. */
  chosen(keys: readonly ProposalKey[]): readonly Proposal[] | null {
    return this.proposedNow(keys) ?? this.holdingNow(keys);
  }

  private proposedNow(keys: readonly ProposalKey[]): readonly Proposal[] | null {
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

  private holdingNow(keys: readonly ProposalKey[]): readonly Proposal[] | null {
    const { households, cadres } = this.sources.registry.tables;
    const householdOf = rowsById(households?.rows ?? 0, (row) => households?.text('id', row));
    const cadreOf = rowsById(cadres?.rows ?? 0, (row) => cadres?.text('id', row));
    const wanted: Wanted[] = [];
    for (const { householdId, cadreId, replacedId } of keys) {
      const household = householdOf.get(householdId);
      const cadre = cadreOf.get(cadreId);
      if (household === undefined || cadre === undefined) return null;
      const isReplaced = (pairing: number): boolean => this.replacedId(pairing) === replacedId;
      wanted.push({ household, cadre, isReplaced: replacedId === '' ? null : isReplaced });
    }
    return stillHolding(this.sources, wanted);
  }

  private summary(): ProposalSummary {
    const { list, short, placeless } = this.proposals;
    const paired = list.filter(({ replaces }) => replaces === null).length;
    return { paired, passedOn: list.length - paired, groups: this.groups(), short, placeless };
  }

  private keyOf({ household, cadre, replaces }: Proposal): ProposalKey {
    const { households, cadres } = this.sources.registry.tables;
    return {
      householdId: households?.text('id', household) ?? '',
      cadreId: cadres?.text('id', cadre) ?? '',
      replacedId: replaces === null ? '' : this.replacedId(replaces),
    };
  }

  private replacedId(pairing: number): string {
    const { pairings } = this.sources.registry.tables;
    return pairings?.text('cadreId', pairing) ?? pairings?.text('cadreName', pairing) ?? '?';
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

/** The first row of each number: those that say it again are not counted. */
function rowsById(rows: number, idOf: (row: number) => string | null | undefined): Map<string, number> {
  const byId = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const id = idOf(row) ?? null;
    if (id !== null && !byId.has(id)) byId.set(id, row);
  }
  return byId;
}
