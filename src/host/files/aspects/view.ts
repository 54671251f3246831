import { attribute, firstElement, OrderedXml } from '../../../xlsx';
import { columnName } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { isSet, numberIn, retagged, tagOf } from './markup';

const VIEWS = 'sheetViews';
const VIEW = 'sheetView';
const NEW = `<${VIEWS}><${VIEW} workbookViewId="0"/></${VIEWS}>`;
const ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is seen: lines between cells, and what stays when one scrolls. */
export const view: Aspect = {
  read({ xml }, sheet) {
    const seen = firstElement(xml.first(VIEWS) ?? '', VIEW)?.whole ?? `<${VIEW}/>`;
    const { rows, columns } = frozenIn(OrderedXml.read(seen, VIEW, ORDER));
    sheet.showGridlines = showsGridlines(seen);
    sheet.frozenRows = rows;
    sheet.frozenColumns = columns;
  },

  state: (sheet) => [sheet.showGridlines, sheet.frozenRows, sheet.frozenColumns],

  write({ xml }, sheet) {
    const views = OrderedXml.read(xml.first(VIEWS) ?? NEW, VIEWS, [VIEW]);
    // One for each window that the file was open in; this model has the first.
    const [first = `<${VIEW} workbookViewId="0"/>`, ...others] = views.all(VIEW);
    views.put(VIEW, [withPanes(withGridlines(first, sheet), sheet), ...others]);
    xml.put(VIEWS, views.toString());
  },
};

function showsGridlines(seen: string): boolean {
  return isSet(tagOf(seen), 'showGridLines', true);
}

function withGridlines(seen: string, { showGridlines }: Sheet): string {
  if (showsGridlines(seen) === showGridlines) return seen;
  return retagged(seen, { showGridLines: showGridlines ? null : 0 });
}

/** A pane that is split and not frozen is none here. */
function frozenIn(seen: OrderedXml): Frozen {
  const pane = tagOf(seen.first('pane') ?? '');
  if (!attribute(pane, 'state').startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberIn(pane, 'ySplit') ?? 0, columns: numberIn(pane, 'xSplit') ?? 0 };
}

function withPanes(seen: string, { frozenRows, frozenColumns }: Sheet): string {
  const before = OrderedXml.read(seen, VIEW, ORDER);
  const frozen = frozenIn(before);
  if (frozen.rows === frozenRows && frozen.columns === frozenColumns) return seen;
  const isFrozen = frozenRows + frozenColumns > 0;
  const scrolled = isFrozen ? retagged(seen, { topLeftCell: null }) : seen;
  const panes = OrderedXml.read(scrolled, VIEW, ORDER);
  const active = isFrozen ? activePane(frozenRows, frozenColumns) : null;
  const pane = {
    xSplit: frozenColumns || null,
    ySplit: frozenRows || null,
    topLeftCell: `${columnName(frozenColumns)}${frozenRows + 1}`,
    activePane: active,
    state: 'frozen',
  };
  const selected = selectionIn(panes);
  panes.put('pane', isFrozen ? retagged(panes.first('pane') ?? '<pane/>', pane) : '');
  panes.put(
    'selection',
    selected === null && !isFrozen ? '' : retagged(selected ?? '<selection/>', { pane: active }),
  );
  return panes.toString();
}

function activePane(rows: number, columns: number): string {
  if (rows === 0) return 'topRight';
  return columns === 0 ? 'bottomLeft' : 'bottomRight';
}

/** Of several panes with a selection each, that of the one that is worked in. */
function selectionIn(panes: OrderedXml): string | null {
  const active = attribute(tagOf(panes.first('pane') ?? ''), 'activePane') || 'topLeft';
  const selections = panes.all('selection');
  const paneOf = (selection: string): string => attribute(tagOf(selection), 'pane') || 'topLeft';
  return selections.find((selection) => paneOf(selection) === active) ?? selections[0] ?? null;
}
