import type { RecordChange } from '../verification';
import type { BookImage, Seal } from './seal';

/** Records that there were, by what this one says of those before it and by what sealed sheets say of themselves. */
export function compareRecords(seal: Seal, { records, sheets }: BookImage): RecordChange[] {
  const now = new Map(records.map(({ year, code }) => [year, code]));
  const changed = new Map<number, RecordChange>();
  const note = (change: RecordChange): void => {
    changed.set(change.year, change);
  };
  for (const { year, code } of seal.earlier) {
    const standing = now.get(year);
    if (standing !== code) note({ change: standing === undefined ? 'gone' : 'replaced', year });
  }
  for (const { year, isSealed } of sheets)
    if (isSealed && year !== null && !now.has(year)) note({ change: 'gone', year });
  return [...changed.values()].sort((a, b) => a.year - b.year);
}
