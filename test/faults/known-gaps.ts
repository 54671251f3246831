/** Faults, by operation, that still leave something behind. A gap that is closed must be taken off: the test says so. */
export const KNOWN_GAPS: Readonly<Record<string, readonly string[]>> = {
  fixes: [
    'person edits the cell',
    'person inserts a row above',
    'person sorts',
    'person protects a sheet',
    'person locks the workbook',
  ],
  'undo of fixes': [
    'person edits the cell',
    'person protects a sheet',
    'person inserts a row above',
    'person sorts',
    'person locks the workbook',
  ],
  'scheme, cells': [
    'person edits the cell',
    'person inserts a row above',
    'person sorts',
    'person protects a sheet',
    'person locks the workbook',
  ],
  'scheme, sheet': ['person locks the workbook'],
  'settings sheets': ['person locks the workbook'],
  'new year': [
    'refused',
    'stopped in the middle',
    'stopped at its last action',
    'connection lost before',
    'connection lost after',
    'process stopped',
    'person locks the workbook',
  ],
};

export function gapsOf(operation: string): readonly string[] {
  return KNOWN_GAPS[operation] ?? [];
}
