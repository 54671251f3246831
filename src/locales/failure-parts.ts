import type { Failure } from '../core/words/failure';
import type { Localized } from '../core/words/settings';

/** What is known of the workbook after something broke off, and how to go on. */
export const STATE: Localized<(workbook: Failure['params'][string] | undefined) => string> = {
  'zh-CN': (workbook) => {
    if (workbook === 'untouched') return '，这一步没有做。请重新运行。';
    if (workbook === 'takenBack') return '，已经做的改动都已撤回。请重新运行。';
    return '。请先看一看工作簿中的内容，再重新运行；仍然不行的，重新打开工作簿后再试。';
  },
  en: (workbook) => {
    if (workbook === 'untouched') return '; nothing of this step was done. Please run it again.';
    if (workbook === 'takenBack') return '; what it had changed was taken back. Please run it again.';
    return '. Look at what the workbook holds, then run it again; if that does not help, open the workbook anew.';
  },
};

/** Of bytes, rounded up. */
export function megabytes(bytes: string | number | undefined): string {
  return `${Math.ceil(Number(bytes ?? 0) / 1024 ** 2)} MB`;
}
