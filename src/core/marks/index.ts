// In: a registry with the findings in it. Out: the cells to be marked and what is said at them, as plain data.
// May not: judge, or know Excel and colours.
export { marksOf } from './marks-of';
export type { Mark } from './marks-of';
export { MOST_HINTS } from './shown-marks';
export type { ShownMarks } from './shown-marks';
