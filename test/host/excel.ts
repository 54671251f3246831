import { ExcelHost, Workbook, type HostOptions } from '../../src/host';
import { loadOfficeJs, nodeCalculator } from '../../src/host/node-client';

export interface Opened {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** Microsoft's own `Excel.run`, on this workbook. */
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The code of the error that a piece of work ends with. */
  readonly refusal: (work: (context: Excel.RequestContext) => Promise<unknown>) => Promise<string>;
}

/** A workbook with the sheets 表一 and 表二, open in an embedded Excel. */
export function openExcel(options: HostOptions = {}): Opened {
  const workbook = new Workbook('book.xlsx');
  workbook.addSheet('表一');
  workbook.addSheet('表二');
  const host = new ExcelHost(workbook, nodeCalculator(), options);
  const client = loadOfficeJs(host);
  const run: Opened['run'] = (work) => client.Excel.run(work);
  return {
    host,
    workbook,
    run,
    refusal: async (work) => {
      const error: unknown = await run(work).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (typeof error !== 'object' || error === null || !('code' in error)) throw new Error('not refused');
      return String(error.code);
    },
  };
}

/** What a range holds after values were written to it. */
export async function written(values: unknown[][], numberFormat?: string): Promise<unknown[][]> {
  const { run } = openExcel();
  return run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('表一')
      .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
    range.values = values;
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}
