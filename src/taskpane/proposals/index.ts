// In: who could help whom. Out: a list to look through, and the sheet made of it. May not: propose anything itself.
import { listedTool, onDemand } from '../kit';
import { PROPOSAL_TEXTS } from './texts';

export const proposalsTool = listedTool({
  id: 'proposals',
  group: 'look',
  texts: PROPOSAL_TEXTS,
  view: onDemand(async () => (await import('./proposals-view')).ProposalsView),
});
