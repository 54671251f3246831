import type { PROPOSALS_TEXTS_ZH } from './proposals-zh-cn';

export const PROPOSALS_TEXTS_EN: typeof PROPOSALS_TEXTS_ZH = {
  title: (year) => `Proposed changes of pairings, year ${year}`,
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
  short: 'No capacity in the township',
  shortColumns: {
    county: 'County',
    township: 'Township',
    households: 'Households with no assigned cadre',
    pairings: 'Pairings over a limit',
  },
};
