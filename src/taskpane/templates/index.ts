// In: the ledger port. Out: the view in which empty registry sheets are chosen and made. May not: know columns.
import { listedTool, onDemand } from '../kit';
import { TEMPLATE_TEXTS } from './texts';

export const templatesTool = listedTool({
  id: 'templates',
  group: 'collect',
  texts: TEMPLATE_TEXTS,
  view: onDemand(async () => (await import('./templates-view')).TemplatesView),
});
