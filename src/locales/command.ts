import type { Localized } from '../core/words/settings';
import { counted, grouped } from './pane/counting';

const ZH = {
  replaced: ({
    earlier,
    later,
    rows,
  }: {
    readonly earlier: string;
    readonly later: string;
    readonly rows: number;
  }) =>
    `“${later}”与“${earlier}”是同一乡镇的报送，以“${later}”为准，“${earlier}”的 ${grouped(rows)} 行没有并入。`,
  ignored: ({ file, sheets }: { readonly file: string; readonly sheets: readonly string[] }) =>
    `“${file}”中不是登记表、没有并入的工作表：${sheets.join('、')}。`,
  /** What the file of a return slip is called. */
  slipFile: (number: number, place: string | null) =>
    `退回单 ${String(number).padStart(3, '0')} ${place ?? '本级登记表'}.xlsx`,
};

const EN: typeof ZH = {
  replaced: ({ earlier, later, rows }) =>
    `“${later}” submits the same township as “${earlier}” again and counts: ${counted(rows, 'row', 'rows')} of “${earlier}” left out.`,
  ignored: ({ file, sheets }) =>
    `Sheets of “${file}” that are no registry sheets and were not merged: ${sheets.join(', ')}.`,
  slipFile: (number, place) => `Return ${String(number).padStart(3, '0')} ${place ?? 'own tables'}.xlsx`,
};

/** What the command line tells besides failures. */
export const commandTexts: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
