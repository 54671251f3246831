import { attribute, elements, escape, firstElement, unescape, withElements } from '../../xlsx';
import { formatRect, parseRect } from '../model/address';
import type { Criterion, FilterModel } from '../model/filter-model';
import type { TableModel } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { partNames, readParts, type PartChange } from './package-parts';
import { sheetParts } from './sheet-parts';

const FILTER = 'autoFilter';
const TABLE = /<(?:\w+:)?table\s[^<>]*>/;
const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/;

/** How custom filters are written in a file, and in the object model. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
]);

/** What kinds of filter that are only kept are called in the object model. */
const KEPT_KINDS: readonly (readonly [mark: string, filterOn: string])[] = [
  ['<top10', 'TopItems'],
  ['<dynamicFilter', 'Dynamic'],
  ['<colorFilter', 'CellColor'],
  ['<iconFilter', 'Icon'],
];

/** The filter of a sheet's own cells, in what follows them. */
export function readSheetFilter(tail: string): FilterModel | null {
  const filter = firstElement(tail, FILTER);
  const rect = filter ? parseRect(attribute(filter.tag, 'ref')) : null;
  return filter && rect ? { rect, criteria: criteriaIn(filter.content) } : null;
}

/** Gives tables what their columns let through, which the library drops. */
export function readTableFilters(bytes: Uint8Array, workbook: Workbook): void {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  if (tables.length === 0) return;
  for (const [, xml] of tableParts(bytes)) {
    const table = tableOf(tables, xml);
    for (const [column, criterion] of criteriaIn(firstElement(xml, FILTER)?.content ?? ''))
      table?.criteria.set(column, criterion);
  }
}

/** What puts criteria into a file that the library has written. */
export function filterChanges(bytes: Uint8Array, workbook: Workbook): [part: string, change: PartChange][] {
  const changes: [string, PartChange][] = [];
  const sheets = workbook.sheets.filter(({ autoFilter }) => (autoFilter?.criteria.size ?? 0) > 0);
  if (sheets.length > 0) {
    const parts = sheetParts(bytes);
    for (const { name, autoFilter } of sheets) {
      const part = parts.get(name);
      if (part !== undefined && autoFilter) changes.push([part, withFilter(autoFilter)]);
    }
  }
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables).filter(({ criteria }) => criteria.size > 0);
  if (tables.length === 0) return changes;
  for (const [part, xml] of tableParts(bytes)) {
    const table = tableOf(tables, xml);
    if (table) changes.push([part, withFilter(table)]);
  }
  return changes;
}

function tableParts(bytes: Uint8Array): [part: string, xml: string][] {
  const names = partNames(bytes).filter((name) => TABLE_PART.test(name));
  return readParts(bytes, names).map((xml, at) => [names[at] ?? '', xml ?? '']);
}

function tableOf(tables: readonly TableModel[], xml: string): TableModel | undefined {
  const name = unescape(attribute(TABLE.exec(xml)?.[0] ?? '', 'name'));
  return tables.find((table) => table.name === name);
}

function criteriaIn(content: string): Map<number, Criterion> {
  const criteria = new Map<number, Criterion>();
  for (const { tag, content: inner } of elements(content, 'filterColumn')) {
    const criterion = criterionIn(inner);
    if (criterion) criteria.set(Number(attribute(tag, 'colId')), criterion);
  }
  return criteria;
}

/** A column with nothing in it only hides its button. */
function criterionIn(xml: string): Criterion | null {
  if (xml.trim() === '') return null;
  const tags = [...xml.matchAll(/<(?:\w+:)?(\w+)((?:\s[^<>]*?)?)\/?>/g)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));
  const names = new Set(tags.map(({ name }) => name));
  const isOnlyOf = (...known: readonly string[]): boolean => [...names].every((name) => known.includes(name));
  if (names.has('filters') && isOnlyOf('filters', 'filter')) {
    const isBlankShown = tags.some(({ rest }) => /\sblank="(?:1|true)"/.test(rest));
    const values = tags
      .filter(({ name }) => name === 'filter')
      .map(({ rest }) => unescape(attribute(rest, 'val')));
    return { on: 'Values', values: isBlankShown ? [...values, ''] : values };
  }
  if (names.has('customFilters') && isOnlyOf('customFilters', 'customFilter')) {
    const [first, second = null] = tags
      .filter(({ name }) => name === 'customFilter')
      .map(
        ({ rest }) => `${SIGNS.get(attribute(rest, 'operator')) ?? '='}${unescape(attribute(rest, 'val'))}`,
      );
    const isAnd = tags.some(({ rest }) => /\sand="(?:1|true)"/.test(rest));
    if (first !== undefined)
      return { on: 'Custom', first, second, operator: isAnd || second === null ? 'And' : 'Or' };
  }
  const bare = xml.replaceAll(/<(\/?)\w+:/g, '<$1');
  const [, filterOn = 'Values'] = KEPT_KINDS.find(([mark]) => bare.includes(mark)) ?? [];
  return { on: 'Kept', filterOn, xml: bare };
}

function withFilter({ rect, criteria }: Pick<FilterModel, 'rect' | 'criteria'>): PartChange {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, criterion]) => `<filterColumn colId="${column}">${criterionXml(criterion)}</filterColumn>`,
    );
  const filter = `<autoFilter ref="${formatRect(rect)}">${columns.join('')}</autoFilter>`;
  return (xml) => withElements(xml, [FILTER], () => filter);
}

function criterionXml(criterion: Criterion): string {
  switch (criterion.on) {
    case 'Values': {
      const values = criterion.values.filter((value) => value !== '');
      const blank = values.length < criterion.values.length ? ' blank="1"' : '';
      return `<filters${blank}>${values.map((value) => `<filter val="${escape(value)}"/>`).join('')}</filters>`;
    }
    case 'Custom': {
      const { first, second, operator } = criterion;
      const and = second !== null && operator === 'And' ? ' and="1"' : '';
      const filters = [first, ...(second === null ? [] : [second])].map(customXml);
      return `<customFilters${and}>${filters.join('')}</customFilters>`;
    }
    case 'Kept':
      return criterion.xml;
  }
}

function customXml(criterion: string): string {
  const [, sign = '=', value = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = [...SIGNS].find(([, written]) => written === sign)?.[0] ?? 'equal';
  const attributes = operator === 'equal' ? '' : ` operator="${operator}"`;
  return `<customFilter${attributes} val="${escape(value)}"/>`;
}
