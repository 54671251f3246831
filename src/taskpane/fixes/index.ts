// In: what may safely be written. Out: what the clerk accepts, written and undone through the ledger.
// May not: decide what is safe, or know Excel.
import { onDemand, type ViewTool } from '../kit';
import { FIX_TEXTS } from './texts';

export { FixGroups } from './fix-groups';
export { FIX_TEXTS } from './texts';

export const fixesTool: ViewTool = {
  id: 'fixes',
  group: 'check',
  texts: FIX_TEXTS,
  label: (locale, summary) =>
    summary && summary.fixable > 0 ? FIX_TEXTS[locale].open(summary.fixable) : null,
  hint: () => null,
  view: onDemand(async () => (await import('./fixes-view')).FixesView),
};
