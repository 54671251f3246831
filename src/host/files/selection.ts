import { withAttributes, type SheetXml } from '../../xlsx';

const VIEWS = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
const VIEW = /<(?:[\w.-]+:)?sheetView(?:\s[^<>]*)?>/;

/** Says whether a sheet is the one that is seen: two that say so would be changed together. */
export function withSelection(xml: SheetXml, isSelected: boolean): void {
  const views = xml.first('sheetViews') ?? (isSelected ? VIEWS : null);
  if (views === null) return;
  const changed = views.replace(VIEW, (tag) => withAttributes(tag, { tabSelected: isSelected ? 1 : null }));
  if (changed !== views) xml.put('sheetViews', changed);
}
