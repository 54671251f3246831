import {
  attribute,
  elements,
  escape,
  fileText,
  firstElement,
  OrderedXml,
  textOfFile,
  unescape,
} from '../../../xlsx';
import { parseRect, type Rect } from '../../model/address';
import { formatAreas } from '../../model/areas';
import type { TableModel } from '../../model/sheet';
import { criteriaIn, FILTER, withFilter } from './auto-filter';
import { isSet, listOf, numberIn, retagged, tagOf } from './markup';
import { tableColumns } from './table-columns-xml';

const TABLE = 'table';
const COLUMNS = 'tableColumns';
const STYLE = 'tableStyleInfo';
const SORTED = 'sortState';
const ORDER = [FILTER, SORTED, COLUMNS, STYLE, 'extLst'];
const OPENING = /<(?:[\w.-]+:)?table\s[^<>]*>/;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The tag that opens a table's part. */
export function tableTag(xml: string): string {
  return OPENING.exec(xml)?.[0] ?? '';
}

/** A table as its part has it; null where that is none. */
export function tableIn(xml: string, part: string): TableModel | null {
  const tag = tableTag(xml);
  const rect = parseRect(attribute(tag, 'ref'));
  const name = nameIn(tag);
  if (!rect || name === '') return null;
  const filter = firstElement(xml, FILTER)?.whole;
  const style = tagOf(firstElement(xml, STYLE)?.whole ?? '');
  return {
    id: `{${name}}`,
    part,
    columnNames: numberIn(tag, 'headerRowCount') === 0 ? columnNamesIn(xml) : null,
    name,
    rect,
    style: textOf(style, 'name'),
    showBandedRows: isSet(style, 'showRowStripes'),
    showTotals: showsTotals(tag),
    showFilterButton: filter !== undefined,
    criteria: criteriaIn(filter ?? ''),
  };
}

/** What formulas call it by. */
function nameIn(tag: string): string {
  return textOf(tag, 'displayName') || textOf(tag, 'name');
}

function columnNamesIn(xml: string): string[] {
  return [...elements(firstElement(xml, COLUMNS)?.content ?? '', 'tableColumn')].map(({ tag }) =>
    textOf(tag, 'name'),
  );
}

function showsTotals(tag: string): boolean {
  return (numberIn(tag, 'totalsRowCount') ?? 0) > 0;
}

function textOf(tag: string, name: string): string {
  return textOfFile(unescape(attribute(tag, name)));
}

/** A table's part that says what the model says, and all else as it did. */
export function withTable(xml: string, table: TableModel, names: readonly string[]): string {
  const before = tableTag(xml);
  const parts = OrderedXml.read(xml, TABLE, ORDER);
  const ref = formatAreas([table.rect]);
  if (attribute(before, 'ref') !== ref && !isStillSorted(parts, table.rect)) parts.put(SORTED, '');
  parts.put(FILTER, table.showFilterButton ? filterXml(parts.first(FILTER), table) : '');
  const columns = parts.first(COLUMNS) ?? `<${COLUMNS}/>`;
  parts.put(COLUMNS, listOf(columns, tableColumns(columns, names)));
  putStyle(parts, table);
  const name = fileText(table.name);
  return parts.toString().replace(OPENING, (tag) =>
    retagged(tag, {
      ...(nameIn(tag) === table.name ? {} : { name, displayName: name }),
      ref,
      ...(showsTotals(tag) === table.showTotals ? {} : { totalsRowCount: table.showTotals ? 1 : null }),
    }),
  );
}

/** How a list is sorted says of which cells: these have to be the table's own. */
function isStillSorted(parts: OrderedXml, { row, column, rows, columns }: Rect): boolean {
  const sorted = parseRect(attribute(tagOf(parts.first(SORTED) ?? ''), 'ref'));
  return (
    sorted !== null &&
    sorted.row >= row &&
    sorted.row <= row + 1 &&
    sorted.column >= column &&
    sorted.row + sorted.rows <= row + rows &&
    sorted.column + sorted.columns <= column + columns
  );
}

/** Totals are not filtered. */
function filterXml(before: string | null, { rect, showTotals, criteria }: TableModel): string {
  return withFilter(before, { rect: { ...rect, rows: rect.rows - (showTotals ? 1 : 0) }, criteria });
}

function putStyle(parts: OrderedXml, { style, showBandedRows }: TableModel): void {
  const before = parts.first(STYLE);
  const tag = tagOf(before ?? '');
  const values = {
    ...(textOf(tag, 'name') === style ? {} : { name: style === '' ? null : fileText(style) }),
    ...(isSet(tag, 'showRowStripes') === showBandedRows ? {} : { showRowStripes: showBandedRows ? 1 : 0 }),
  };
  if (Object.keys(values).length > 0) parts.put(STYLE, retagged(before ?? `<${STYLE}/>`, values));
}

export function newTable(table: TableModel, names: readonly string[], id: number): string {
  const name = escape(fileText(table.name));
  const ref = formatAreas([table.rect]);
  const begun = `${DECLARATION}<${TABLE} xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"></${TABLE}>`;
  return withTable(begun, table, names);
}
