/** So many rows between two cells are filled up; more stay holes, which take time, not memory. */
export const MOST_FILLED = 100_000;

/** Rows for which there is room once a column has any style. */
const LEAST_ROOM = 64;

/**
 * The style numbers of a column's cells, down to the last one that was given a style of its own. Four bytes a cell: a
 * city has six million of them, and nearly every cell that a program wrote says its style.
 */
export class ColumnStyles {
  length = 0;
  /** Numbers up to `length`, and room; a list with holes where cells lie far apart. */
  private numbers: Uint32Array | number[] = new Uint32Array(0);

  /** Undefined below the last cell, and in a hole. */
  at(row: number): number | undefined {
    return row < this.length ? this.numbers[row] : undefined;
  }

  /** Rows that are passed over look as `usual`. */
  place(row: number, style: number, usual: number): void {
    if (row >= this.length) this.reach(row, usual);
    this.numbers[row] = style;
  }

  /** Gives the rows whose style has become another one. */
  replace(before: number, style: number): number[] {
    const replaced: number[] = [];
    this.forEach((number, row) => {
      if (number === before) replaced.push(row);
    });
    for (const row of replaced) this.numbers[row] = style;
    return replaced;
  }

  forEach(look: (style: number, row: number) => void): void {
    if (Array.isArray(this.numbers)) this.numbers.forEach(look);
    else for (let row = 0; row < this.length; row++) look(this.numbers[row] ?? 0, row);
  }

  /** Puts rows in above `at`, or takes them out from there where `count` is negative. */
  shift(at: number, count: number, added: number): void {
    const [head, tail] = [this.numbers.slice(0, at), this.rest(at + Math.max(0, -count))];
    const between = new Array<number>(Math.max(0, count)).fill(added);
    const moved = [...head.slice(0, this.length), ...between, ...tail];
    this.length = moved.length;
    this.numbers = Array.isArray(this.numbers) ? moved : Uint32Array.from(moved);
  }

  private rest(from: number): Uint32Array | number[] {
    return this.numbers.slice(from, Math.max(from, this.length));
  }

  private reach(row: number, usual: number): void {
    if (row - this.length > MOST_FILLED && !Array.isArray(this.numbers))
      this.numbers = [...this.numbers.subarray(0, this.length)];
    if (Array.isArray(this.numbers)) {
      if (row - this.length <= MOST_FILLED) while (this.numbers.length < row) this.numbers.push(usual);
    } else {
      if (row >= this.numbers.length) this.numbers = withRoom(this.numbers, row + 1);
      // Cells nearly always come one below the other: nothing is passed over.
      if (row > this.length) this.numbers.fill(usual, this.length, row);
    }
    this.length = row + 1;
  }
}

function withRoom(numbers: Uint32Array, rows: number): Uint32Array {
  const wider = new Uint32Array(Math.max(rows, numbers.length * 2, LEAST_ROOM));
  wider.set(numbers);
  return wider;
}
