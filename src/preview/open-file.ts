import { Failure } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import { ExcelHost, openWorkbook, WorkbookFileError, type Calculator } from '../host';
import type { ShownTheme } from './shown-theme';

/** What a workbook is opened in. */
export interface Surroundings {
  readonly calculator: Calculator;
  readonly locale: Locale;
  readonly theme: ShownTheme;
}

/** Opens the bytes of an .xlsx file. Throws `Failure` for what cannot be opened. */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  { calculator, locale }: Surroundings,
): Promise<ExcelHost> {
  try {
    const workbook = await openWorkbook(bytes, name);
    return new ExcelHost(workbook, calculator, {
      outlineAbove: true,
      displayLanguage: locale === 'en' ? 'en-US' : 'zh-CN',
    });
  } catch (error) {
    if (error instanceof WorkbookFileError)
      throw new Failure(error.code, { file: name, ...error.params }, { cause: error });
    throw error;
  }
}

export async function openSample(surroundings: Surroundings): Promise<ExcelHost> {
  const response = await fetch('sample.xlsx');
  if (!response.ok) throw new Failure('FileNotFound', { file: 'sample.xlsx' });
  return openFile(new Uint8Array(await response.arrayBuffer()), '示例台账.xlsx', surroundings);
}

/** Hands a saved workbook to the browser's downloads. */
export async function saveFile(host: ExcelHost): Promise<void> {
  const bytes = await host.save();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = host.workbook.name;
  link.click();
  // The download has begun by then; the file would otherwise stay in memory.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
