import { attribute, escape, unescape } from '../../../xlsx';
import type { Criterion } from '../../model/filter-model';

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

/** A column with nothing in it only hides its button. */
export function criterionIn(xml: string): Criterion | null {
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

export function criterionXml(criterion: Criterion): string {
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
