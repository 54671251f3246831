// In: what a broken session has left in the workbook. Out: a bar that says so and finishes it or takes it back. May not: know Excel.
export { UnfinishedBar } from './unfinished-bar';
