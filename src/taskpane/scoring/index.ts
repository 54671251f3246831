// In: the ledger port. Out: the view in which score sheets are handed out and what came back is seen.
// May not: score or compare anything itself.
import { listedTool } from '../kit';
import { SCORING_TEXTS } from './texts';
import { ScoringView } from './scoring-view';

export const scoringTool = listedTool({
  id: 'scoring',
  group: 'yearEnd',
  texts: SCORING_TEXTS,
  view: ScoringView,
  standing: (locale, { scores }) => SCORING_TEXTS[locale].standing(scores),
});
