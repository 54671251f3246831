// In: a Registry and its findings. Out: what may safely be written into registry cells, as plain data.
// May not: write anything, judge, know Excel or the clock.
export { safeFixes } from './safe-fixes';
export type { Fix } from './fix';
