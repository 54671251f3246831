// In: nothing. Out: seeded numbers, dates as serial days, whole-number shares, sheets as plain data.
// May not: know what the sheets are about, write files, read the clock.
export { apportion, apportionWithin, randomParts } from './apportion';
export { AS_OF, compactDate, serialDay, YEAR, yearOf } from './dates';
export { Random } from './random';
export { cellsOf, plainSheet, SheetBuilder } from './sheet';
export type { SampleCell, SampleColumn, SampleFormat, SampleRow, SampleSheet } from './sheet';
