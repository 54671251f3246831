import { fieldsOf, isoDate, type CellValue } from '../registry';
import type { Settings } from '../words/settings';
import type { Finding } from './finding';
import { personal, shown } from '../words/personal';

/** A fix as it may be written outside its own cell: a day as a date, a personal number masked unless that is switched off. */
export function shownFix({ table, field, fix }: Finding, settings: Pick<Settings, 'maskIds'>): CellValue {
  if (fix === null || table === null || field === null) return fix;
  const type = fieldsOf(table).find(([name]) => name === field)?.[1].type;
  if (type === 'date') return typeof fix === 'number' ? isoDate(fix) : fix;
  const said = shown(personal(String(fix), type ?? null), settings);
  return said === String(fix) ? fix : said;
}
