import type { GeneratedKind } from '../core/registry';
import { activateSheet, readSheetsStanding } from '../excel';

/** Shows the latest sheet of a kind; gives false where the workbook has none. */
export async function showGenerated(kind: GeneratedKind): Promise<boolean> {
  const { generated } = await readSheetsStanding();
  const found = generated.findLast((sheet) => sheet.kind === kind);
  if (!found) return false;
  await activateSheet(found.sheet);
  return true;
}
