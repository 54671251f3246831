// In: the scheme that holds. Out: a view to try another on the last check, and to write it when the clerk says so.
// May not: score or rank anything itself, or reach the workbook but through the ledger port.
import { listedTool } from '../kit';
import { SCHEME_TEXTS } from './texts';
import { SchemeView } from './scheme-view';

export const schemeTool = listedTool({
  id: 'scheme',
  group: 'yearEnd',
  texts: SCHEME_TEXTS,
  view: SchemeView,
  standing: (locale, { full }) => SCHEME_TEXTS[locale].standing(full),
});
