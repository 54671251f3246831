import type { Workbook } from '../model/workbook';

/** A formula engine behind the workbook: brings the results of out-of-date sheets up to date. */
export interface Calculator {
  calculate(workbook: Workbook): void;
}
