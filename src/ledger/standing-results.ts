import type { GeneratedKind } from '../core/registry';
import type { StandingSeal, StandingSheet } from '../excel';

/** What the workbook has of results, old or not. */
export interface StandingResults {
  /** When the sheets of a kind were written last, `yyyy-mm-dd hh:mm`; null where that was not kept. */
  readonly made: Readonly<Partial<Record<GeneratedKind, string | null>>>;
  /** Records of sealed years. */
  readonly seals: readonly StandingSeal[];
  /** There is a record, or a sheet that says it was sealed. */
  readonly hasSealed: boolean;
}

export function standingOf(
  generated: readonly StandingSheet[],
  seals: readonly StandingSeal[],
): StandingResults {
  const made: Partial<Record<GeneratedKind, string | null>> = {};
  for (const { kind, madeAt } of generated) {
    // Of several, such as one of a sealed year, the latest counts.
    const before = made[kind] ?? '';
    made[kind] = (madeAt ?? '') < before ? before : madeAt;
  }
  return { made, seals, hasSealed: seals.length > 0 || generated.some(({ isSealed }) => isSealed) };
}
