// In: findings set against what was sent back. Out: what is gone, remains, came back and is new, with jumps.
// May not: match findings itself, or know Excel.
import { onDemand, type ViewTool } from '../kit';
import { RETURN_TEXTS } from './texts';

export const returnsTool: ViewTool = {
  id: 'returns',
  group: 'check',
  texts: RETURN_TEXTS,
  label: (locale, summary) => (summary?.returned ? RETURN_TEXTS[locale].open(summary.returned) : null),
  hint: () => null,
  view: onDemand(async () => (await import('./returns-view')).ReturnsView),
};
