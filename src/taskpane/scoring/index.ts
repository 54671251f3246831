// In: the ledger port. Out: the view in which score sheets are handed out and what came back is seen.
// May not: score or compare anything itself.
import type { Share } from '../../core/tasks';
import { grouped } from '../../locales';
import { listedTool, onDemand } from '../kit';

const standing = ({ done, of }: Share): string | null =>
  of === 0 ? null : `${grouped(done)}/${grouped(of)}`;

/** What is said of it before it is opened. */
const OFFER = {
  'zh-CN': { open: '评分情况', openHint: '给评分人发评分表；收回后查看未评分项和评分差异较大的项', standing },
  en: {
    open: 'Scores by assessors',
    openHint: 'Score sheets for assessors; who has not scored, and who is far from the others',
    standing,
  },
};

export const scoringTool = listedTool({
  id: 'scoring',
  group: 'yearEnd',
  texts: OFFER,
  isNeeded: ({ scores }) => scores > 0,
  view: onDemand(async () => (await import('./scoring-view')).ScoringView),
  standing: (locale, { yearEnd }) => yearEnd && OFFER[locale].standing(yearEnd.scores),
});
