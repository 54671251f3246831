/** Texts of 结对建议. */
export const PROPOSALS_TEXTS_ZH = {
  title: (year: number) => `${year}年度结对帮扶调整建议表`,
  about:
    '在每名干部结对上限内改动最少的办法：已有的结对不动，只移出超出上限的户；先本村，后本乡镇。供研究，经选定后方写入登记表。',
  totals: ({
    paired,
    passedOn,
    households,
    pairings,
  }: {
    paired: number;
    passedOn: number;
    households: number;
    pairings: number;
  }) =>
    `建议新结对 ${paired} 户，调整 ${passedOn} 户；本乡镇内仍无干部可结对的 ${households} 户，仍超上限的 ${pairings} 户。`,
  placeless: (households: number) => `另有 ${households} 户未结对，但村不明，无法建议。`,
  none: '应结对的户都有干部，也没有干部超过上限。',
  columns: {
    county: '县(区)',
    township: '乡镇',
    village: '行政村',
    household: '户编号',
    head: '户主',
    former: '现帮扶责任人',
    cadre: '建议帮扶责任人',
    cadreId: '干部编号',
    unit: '单位',
    rank: '职务职级',
    reach: '范围',
    loadAfter: '调整后户数',
    capacity: '上限',
  },
  reaches: { village: '本村', township: '本乡镇' },
  short: '本乡镇内无可安排人员的',
  shortColumns: {
    county: '县(区)',
    township: '乡镇',
    households: '仍未落实帮扶责任人的户',
    pairings: '仍超上限的户',
  },
};
