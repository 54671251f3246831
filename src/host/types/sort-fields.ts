import { HostError, invalidArgument } from '../model/host-error';
import type { SortKey } from '../model/sort-rows';

/** https://learn.microsoft.com/javascript/api/excel/excel.sortfield */
export function sortKeys(fields: unknown, columns: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return (fields as Readonly<Record<string, unknown>>[]).map((field) => {
    const { key, ascending, sortOn = 'Value' } = field;
    if (!Number.isInteger(key) || Number(key) < 0 || Number(key) >= columns) throw invalidArgument();
    if (sortOn !== 'Value' && sortOn !== null)
      throw new HostError('NotImplemented', `Sorting on ${JSON.stringify(sortOn)} is not implemented.`);
    return { column: Number(key), isAscending: ascending !== false };
  });
}
