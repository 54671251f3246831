import { placeOfRow, rowLocator } from '../returns';
import type { Finding } from '../rules';
import type { Results } from '../results';

/** What goes back to one place: a township, a file, or, without a name, the county's own tables. */
export interface Slip {
  /** From 1, in the order of their names; the county's own comes last. */
  readonly number: number;
  readonly name: string | null;
  /** In the order of their sheets and rows. */
  readonly findings: readonly Finding[];
}

/** Every error and warning once, under whoever has to answer for it. */
export function slipsOf({ registry, links, findings, run }: Results): Slip[] {
  const locate = rowLocator(registry);
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings.list) {
    // What needs no change is nobody's to answer.
    if (finding.severity === 'info') continue;
    const row = locate(finding);
    const name = (row && placeOfRow(registry, links, row)) ?? finding.source?.file ?? null;
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const order = new Map(registry.readings.map(({ sheet }, index) => [sheet, index]));
  const sheetOf = ({ sheet }: Finding): number => order.get(sheet ?? '') ?? -1;
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, run.locale)))
    .map(([name, own], index) => ({
      number: index + 1,
      name,
      findings: own.sort(
        (a, b) =>
          sheetOf(a) - sheetOf(b) ||
          (a.row ?? 0) - (b.row ?? 0) ||
          (a.columnIndex ?? -1) - (b.columnIndex ?? -1),
      ),
    }));
}
