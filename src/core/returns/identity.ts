import { rowIdentity } from '../registry';
import type { Finding } from '../rules';
import { ALWAYS_MASKED, personal, shown } from '../words/personal';
import type { TableRow } from './answerable';

/**
 * What a finding is known by from one submission to the next: its rule, its field and what its row is known by, never
 * the row's number. Personal numbers in it are masked, since it is written down.
 */
export function identityOf({ rule, table, field, key, sheet }: Finding, at: TableRow | null): string {
  const row = at
    ? rowIdentity(at.table, at.row, field, (text, { type }) => shown(personal(text, type), ALWAYS_MASKED))
    : [key ?? sheet ?? ''];
  return [rule, table ?? '', field ?? '', ...row].join('|');
}
