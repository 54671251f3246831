import { CommandType, type ICommandInfo } from '@univerjs/core';
import type { PersonCommand, Said } from '../excel';

const OPERATIONS = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
/** The grid's own bookkeeping, which says nothing about the workbook. */
const BOOKKEEPING =
  /auto-height|set-row-data|set-worksheet-row-count|set-worksheet-column-count|numfmt|copy-worksheet-end/;

/** What a command of the grid asks of the workbook; null where it asks nothing. */
export function personCommand({ id, type, params }: Readonly<ICommandInfo>): PersonCommand | null {
  if (type === CommandType.COMMAND || !params) return null;
  const isChange = id.startsWith('sheet.mutation.') && !BOOKKEEPING.test(id);
  return isChange || OPERATIONS.has(id) ? { id, said: params as Said } : null;
}
