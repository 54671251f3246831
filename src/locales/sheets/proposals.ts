import type { Localized } from '../../core/settings';

/** Texts of 结对建议. */
export interface ProposalTexts {
  readonly title: string;
  readonly about: string;
  readonly totals: (counts: {
    paired: number;
    passedOn: number;
    households: number;
    pairings: number;
  }) => string;
  readonly placeless: (households: number) => string;
  readonly none: string;
  readonly columns: Readonly<
    Record<
      | 'county'
      | 'township'
      | 'village'
      | 'household'
      | 'head'
      | 'former'
      | 'cadre'
      | 'cadreId'
      | 'unit'
      | 'rank'
      | 'reach'
      | 'loadAfter'
      | 'capacity',
      string
    >
  >;
  readonly reaches: Readonly<Record<'village' | 'township', string>>;
  readonly short: string;
  readonly shortColumns: Readonly<Record<'county' | 'township' | 'households' | 'pairings', string>>;
}

export const PROPOSAL_TEXTS: Localized<ProposalTexts> = {
  'zh-CN': {
    title: '结对建议',
    about:
      '在每名干部结对上限内改动最少的办法：已有的结对不动，只移出超出上限的户；先本村，后本乡镇。供研究，写入台账须在窗格中选定。',
    totals: ({ paired, passedOn, households, pairings }) =>
      `建议新结对 ${paired} 户，调整 ${passedOn} 户；本乡镇内仍无干部可结对的 ${households} 户，仍超上限的 ${pairings} 户。`,
    placeless: (households) => `另有 ${households} 户未结对，但村不明，无法建议。`,
    none: '应结对的户都有干部，也没有干部超过上限。',
    columns: {
      county: '县(区)',
      township: '乡镇',
      village: '行政村',
      household: '户编号',
      head: '户主',
      former: '现帮扶人',
      cadre: '建议帮扶人',
      cadreId: '干部编号',
      unit: '单位',
      rank: '职务职级',
      reach: '范围',
      loadAfter: '调整后户数',
      capacity: '上限',
    },
    reaches: { village: '本村', township: '本乡镇' },
    short: '本乡镇内没有余力的',
    shortColumns: {
      county: '县(区)',
      township: '乡镇',
      households: '仍无干部的户',
      pairings: '仍超上限的户',
    },
  },
  en: {
    title: 'Proposed pairings',
    about:
      'The fewest changes within each cadre’s limit: pairings that are there stay, but for those over a limit; the village first, then the township. For discussion; what is to be entered is chosen in the pane.',
    totals: ({ paired, passedOn, households, pairings }) =>
      `Proposed: ${paired} households newly paired, ${passedOn} passed on. Nobody in the township has room for ${households} households; ${pairings} pairings stay over a limit.`,
    placeless: (households) =>
      `${households} more households have no cadre, but their village is unknown: nobody can be proposed.`,
    none: 'Every household that should be paired has a cadre, and no cadre is over the limit.',
    columns: {
      county: 'County',
      township: 'Township',
      village: 'Village',
      household: 'Household',
      head: 'Head',
      former: 'Helped by',
      cadre: 'Proposed cadre',
      cadreId: 'Cadre number',
      unit: 'Unit',
      rank: 'Rank',
      reach: 'Reach',
      loadAfter: 'Households then',
      capacity: 'Limit',
    },
    reaches: { village: 'village', township: 'township' },
    short: 'Nobody in the township has room',
    shortColumns: {
      county: 'County',
      township: 'Township',
      households: 'Households without a cadre',
      pairings: 'Pairings over a limit',
    },
  },
};
