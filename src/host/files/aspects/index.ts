// In: a sheet's XML around its cells. Out: what the model knows of it; back into the XML where that has changed.
// May not: touch an element, or an attribute, of which the model knows nothing.
import type { Aspect } from '../aspect';
import { columns } from './columns';
import { comments } from './comments';
import { conditionalFormats } from './conditional-formats';
import { drawing } from './drawing';
import { filter } from './filter';
import { keptRanges } from './kept-ranges';
import { hyperlinks } from './hyperlinks';
import { merges } from './merges';
import { page } from './page';
import { protection } from './protection';
import { rows } from './rows';
import { sheetFormat } from './sheet-format';
import { tab } from './tab';
import { tables } from './tables';
import { validations } from './validations';
import { view } from './view';

/** All that a sheet's file says of it, in the order in which it is read. */
export const ASPECTS: readonly Aspect[] = [
  tab,
  view,
  sheetFormat,
  columns,
  rows,
  protection,
  filter,
  merges,
  conditionalFormats,
  validations,
  hyperlinks,
  page,
  comments,
  tables,
  drawing,
  keptRanges,
];
