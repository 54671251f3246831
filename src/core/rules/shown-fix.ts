import { fieldsOf, isoDate, type CellValue } from '../registry';
import type { Settings } from '../settings';
import type { Finding } from './finding';
import { maskId, maskPhone } from './mask';

/** A fix as it may be written outside its own cell: a day as a date, a personal number masked unless that is switched off. */
export function shownFix({ table, field, fix }: Finding, { maskIds }: Pick<Settings, 'maskIds'>): CellValue {
  if (fix === null || table === null || field === null) return fix;
  const type = fieldsOf(table).find(([name]) => name === field)?.[1].type;
  if (type === 'date') return typeof fix === 'number' ? isoDate(fix) : fix;
  if (!maskIds) return fix;
  if (type === 'id18') return maskId(String(fix));
  return type === 'phone' ? maskPhone(String(fix)) : fix;
}
