// In: who could help whom. Out: a list to look through, and the sheet made of it. May not: propose anything itself.
import { listedTool, onDemand } from '../kit';

export const proposalsTool = listedTool({
  id: 'proposals',
  group: 'look',
  texts: {
    'zh-CN': {
      open: '结对建议',
      openHint: '为未落实帮扶责任人的户提出人选，为结对超限的干部调减户数，改动最少',
    },
    en: {
      open: 'Proposed pairings',
      openHint:
        'Cadres for households that have none, fewer households for cadres over the limit, with the fewest changes',
    },
  },
  isNeeded: ({ pairings }) => pairings > 0,
  view: onDemand(async () => (await import('./proposals-view')).ProposalsView),
});
