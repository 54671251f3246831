/** Texts, names of other sheets and bracketed parts, which stay; else a block of cells of the formula's own sheet. */
const TOKEN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?|(?<![\p{L}\p{N}_.$!])(?<block>(?<from>\$?[A-Z]{1,3}\$?)(?<top>\d{1,7}):(?<to>\$?[A-Z]{1,3}\$?)(?<bottom>\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/**
 * The formula of a total once rows have been put in below the last data row: blocks from the first data row to the last take the new
 * rows in, which Excel does not do by itself. Blocks that begin further down are one group's and stay. 1-based rows.
 */
export function longerSum(formula: string, data: { first: number; last: number }, added: number): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { block, from = '', top = '', to = '', bottom = '' } = rest.at(-1) as Record<string, string>;
    const isWhole = block !== undefined && Number(top) <= data.first && Number(bottom) === data.last;
    return isWhole ? `${from}${top}:${to}${data.last + added}` : token;
  });
}
