import type { TalkingFinding } from '../../core/tasks';
import type { CellValue } from '../../core/registry';
import type { PaneTexts } from '../../locales';

/** `贫困户名册!C12`, the row where a whole row is meant, or the whole workbook. */
export function findingPlace({ sheet, address, row }: TalkingFinding, { findings }: PaneTexts): string {
  if (sheet === null) return findings.workbook;
  if (address !== null) return `${sheet}!${address}`;
  return row === null ? sheet : `${sheet} ${findings.row(row)}`;
}

export function valueText(value: NonNullable<CellValue>, { yes, no }: PaneTexts): string {
  if (typeof value === 'boolean') return value ? yes : no;
  return String(value);
}
