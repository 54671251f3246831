import type { Criterion } from '../model/filter-model';
import { HostError, invalidArgument } from '../model/host-error';

const NOTHING = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

/** Excel gives all properties, those without a meaning as null: https://github.com/OfficeDev/office-js/issues/1226 */
export function criteriaOf(criterion: Criterion | undefined): Record<string, unknown> | null {
  if (!criterion) return null;
  switch (criterion.on) {
    case 'Values':
      return { ...NOTHING, filterOn: 'Values', values: criterion.values };
    case 'Custom': {
      const { first, second, operator } = criterion;
      return { ...NOTHING, filterOn: 'Custom', criterion1: first, criterion2: second, operator };
    }
    case 'Kept':
      return { ...NOTHING, filterOn: criterion.filterOn };
  }
}

export function criterionOf(criteria: unknown): Criterion | null {
  if (criteria === undefined || criteria === null) return null;
  if (typeof criteria !== 'object' || Object.values(criteria).includes(null)) throw invalidArgument();
  const { filterOn, values, criterion1, criterion2, operator } = criteria as Record<string, unknown>;
  if (filterOn === 'Values') {
    if (!Array.isArray(values)) throw invalidArgument();
    if (!values.every((value): value is string => typeof value === 'string'))
      throw new HostError('NotImplemented', 'Filtering by dates is not implemented by the embedded host.');
    return { on: 'Values', values };
  }
  if (filterOn !== 'Custom')
    throw new HostError(
      'NotImplemented',
      `Filtering on ${String(filterOn)} is not implemented by the embedded host.`,
    );
  if (typeof criterion1 !== 'string') throw invalidArgument();
  return {
    on: 'Custom',
    first: criterion1,
    second: typeof criterion2 === 'string' ? criterion2 : null,
    operator: operator === 'Or' ? 'Or' : 'And',
  };
}
