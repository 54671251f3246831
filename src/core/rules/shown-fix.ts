import { fieldsOf, type CellValue } from '../registry';
import type { Settings } from '../settings';
import type { Finding } from './finding';
import { maskId, maskPhone } from './mask';

/** A fix as it may be written outside its own cell: a personal number is masked, unless that is switched off. */
export function shownFix({ table, field, fix }: Finding, { maskIds }: Pick<Settings, 'maskIds'>): CellValue {
  if (fix === null || table === null || field === null || !maskIds) return fix;
  const type = fieldsOf(table).find(([name]) => name === field)?.[1].type;
  if (type === 'id18') return maskId(String(fix));
  return type === 'phone' ? maskPhone(String(fix)) : fix;
}
