// In: the ledger port. Out: the view in which score sheets are handed out and what came back is seen.
// May not: score or compare anything itself.
import { listedTool, onDemand } from '../kit';
import { SCORING_TEXTS } from './texts';

export const scoringTool = listedTool({
  id: 'scoring',
  group: 'yearEnd',
  texts: SCORING_TEXTS,
  view: onDemand(async () => (await import('./scoring-view')).ScoringView),
});
