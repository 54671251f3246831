// In: the ledger port. Out: the view in which score sheets are handed out and what came back is seen.
// May not: score or compare anything itself.
import { listedTool, onDemand } from '../kit';

export const scoringTool = listedTool({
  id: 'scoring',
  group: 'yearEnd',
  texts: {
    'zh-CN': { open: '评分情况', openHint: '给评分人发评分表；收回后查看未评分项和评分差异较大的项' },
    en: {
      open: 'Scores by assessors',
      openHint: 'Score sheets for assessors; who has not scored, and who is far from the others',
    },
  },
  view: onDemand(async () => (await import('./scoring-view')).ScoringView),
});
