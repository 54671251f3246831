import type { Aspect } from '../aspect';
import { FILTER, filterIn, withFilter } from './auto-filter';

/** The filter of a sheet's own cells; tables have theirs. */
export const filter: Aspect = {
  read({ xml }, sheet) {
    sheet.autoFilter = filterIn(xml.first(FILTER));
  },

  state: ({ autoFilter }) => autoFilter && { rect: autoFilter.rect, criteria: [...autoFilter.criteria] },

  write({ xml }, { autoFilter }) {
    xml.put(FILTER, autoFilter ? withFilter(xml.first(FILTER), autoFilter) : '');
  },
};
