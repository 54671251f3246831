/** A number with the language's thousands separators. */
export const grouped = (value: number): string => value.toLocaleString('en-US');

/** “1 row”, “2,000 rows”. */
export const counted = (value: number, one: string, many: string): string =>
  `${grouped(value)} ${value === 1 ? one : many}`;
