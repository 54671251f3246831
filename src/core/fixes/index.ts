// In: a Registry and its findings. Out: what may be written into registry cells if a person agrees, as plain data.
// May not: write anything, judge, know Excel or the clock.
export { fixableCells, fixFinder, offeredFixes } from './safe-fixes';
export { rowTeller, withSeen, withSeenRows, type RowTeller } from './seen-cells';
export type { CellFix, Fix, SeenCell } from './fix';
