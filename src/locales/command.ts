import type { Localized } from '../core/settings';
import { counted, grouped } from './pane/counting';

/** What the command line tells besides failures. */
interface CommandTexts {
  replaced(of: { readonly earlier: string; readonly later: string; readonly rows: number }): string;
  ignored(of: { readonly file: string; readonly sheets: readonly string[] }): string;
}

export const commandTexts: Localized<CommandTexts> = {
  'zh-CN': {
    replaced: ({ earlier, later, rows }) =>
      `“${later}”与“${earlier}”是同一乡镇的报送，以“${later}”为准，“${earlier}”的 ${grouped(rows)} 行没有并入。`,
    ignored: ({ file, sheets }) => `“${file}”中不是登记表、没有并入的工作表：${sheets.join('、')}。`,
  },
  en: {
    replaced: ({ earlier, later, rows }) =>
      `“${later}” submits the same township as “${earlier}” again and counts: ${counted(rows, 'row', 'rows')} of “${earlier}” left out.`,
    ignored: ({ file, sheets }) =>
      `Sheets of “${file}” that are no registry sheets and were not merged: ${sheets.join(', ')}.`,
  },
};
