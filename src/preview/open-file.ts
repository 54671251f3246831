import { Failure } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import { EmbeddedExcel } from './excel';

export async function openFile(file: File, locale: Locale): Promise<EmbeddedExcel> {
  return EmbeddedExcel.open(new Uint8Array(await file.arrayBuffer()), file.name, locale);
}

export async function openSample(locale: Locale): Promise<EmbeddedExcel> {
  const response = await fetch('sample.xlsx');
  if (!response.ok) throw new Failure('FileNotFound', { file: 'sample.xlsx' });
  return EmbeddedExcel.open(new Uint8Array(await response.arrayBuffer()), '示例台账.xlsx', locale);
}

/** Hands a saved workbook to the browser's downloads. */
export async function saveFile(excel: EmbeddedExcel): Promise<void> {
  const bytes = await excel.save();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = excel.name;
  link.click();
  // The download has begun by then; the file would otherwise stay in memory.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
