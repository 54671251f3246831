/** Faults, by operation, that still leave something behind. A gap that is closed must be taken off: the test says so. */
export const KNOWN_GAPS: Readonly<Record<string, readonly string[]>> = {
  fixes: ['person edits the cell', 'person inserts a row above', 'person sorts', 'person protects a sheet'],
  'undo of fixes': [
    'person edits the cell',
    'person protects a sheet',
    'person inserts a row above',
    'person sorts',
  ],
  merge: [
    'process stopped',
    'person inserts a row above',
    'person types a row below',
    'person sorts',
    'person protects a sheet',
    'person locks the workbook',
    'person takes a name',
  ],
  'undo of a merge': [
    'refused',
    'stopped in the middle',
    'stopped at its last action',
    'connection lost before',
    'connection lost after',
    'process stopped',
    'person inserts a row above',
    'person sorts',
    'person protects a sheet',
  ],
  proposals: [
    'person deletes a sheet',
    'process stopped',
    'person inserts a row above',
    'person types a row below',
    'person sorts',
    'person protects a sheet',
    'person locks the workbook',
    'person takes a name',
  ],
  'undo of proposals': [
    'refused',
    'stopped in the middle',
    'stopped at its last action',
    'connection lost before',
    'connection lost after',
    'process stopped',
    'person inserts a row above',
    'person sorts',
    'person protects a sheet',
  ],
  'scheme, cells': [
    'person edits the cell',
    'person inserts a row above',
    'person sorts',
    'person protects a sheet',
  ],
  'new year': [
    'refused',
    'stopped in the middle',
    'stopped at its last action',
    'connection lost before',
    'process stopped',
    'person locks the workbook',
  ],
};

export function gapsOf(operation: string): readonly string[] {
  return KNOWN_GAPS[operation] ?? [];
}
