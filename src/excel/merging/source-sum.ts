import { textSum } from '../text-sum';

/** Where rows come from, as one number: the same for the same rows in the same order. */
export class SourceSum {
  value = textSum('');

  add(file: unknown, row: unknown): void {
    this.value = textSum(`${String(file)}\n${String(row)}\n`, this.value);
  }
}
