/** Queues that a sheet goes, whatever hides it: Excel deletes none that is very hidden. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
