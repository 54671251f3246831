/** One change that is proposed. Rows are those of the registry's tables. */
export interface Proposal {
  readonly household: number;
  /** The household's village. */
  readonly village: number;
  /** The pairing that it takes the place of, of a cadre who has too many; null where the household had none. */
  readonly replaces: number | null;
  /** The cadre who is to help. */
  readonly cadre: number;
  /** Where the cadre stands: in the household's village, or in another of its township. */
  readonly reach: 'village' | 'township';
  /** How many households the cadre would then help, all proposals taken. */
  readonly loadAfter: number;
  readonly capacity: number;
}

/** What nobody in the township has room for. */
export interface Shortfall {
  readonly county: string;
  readonly township: string;
  /** Households that stay without a cadre. */
  readonly households: number;
  /** Pairings that stay with cadres who have too many. */
  readonly pairings: number;
}

export interface Proposals {
  /** By township, village and household, in the order of the registers. */
  readonly list: readonly Proposal[];
  readonly short: readonly Shortfall[];
  /** Households without a cadre whose village is unknown: nobody can be proposed. */
  readonly placeless: number;
}
