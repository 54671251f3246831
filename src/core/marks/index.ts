// In: a registry with the findings in it. Out: the cells to be marked, as plain data.
// May not: judge, or know Excel and colours.
export { marksOf } from './marks-of';
export type { Mark } from './marks-of';
