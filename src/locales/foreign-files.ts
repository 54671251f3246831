import type { Localized } from '../core/words/settings';

interface Foreign {
  readonly name: Localized;
  /** What to do about it. */
  readonly advice: Localized;
}

const SAVE_AS: Localized = {
  'zh-CN': '请用 Excel 打开后另存为 .xlsx 再试',
  en: 'open it in Excel, save it as .xlsx and try again',
};
const TAKE_ANOTHER: Localized = {
  'zh-CN': '请选择 Excel 工作簿（.xlsx）',
  en: 'choose an Excel workbook (.xlsx)',
};

/** What a file turns out to be that is no .xlsx workbook, by what its refusal has as `found`. */
const FOREIGN: Readonly<Record<string, Foreign>> = {
  empty: {
    name: { 'zh-CN': '空文件，里面什么也没有', en: 'an empty file' },
    advice: { 'zh-CN': '请重新导出或重新发送', en: 'export or send it again' },
  },
  xls: {
    name: { 'zh-CN': '旧格式的工作簿（.xls）', en: 'a workbook in the old .xls format' },
    advice: SAVE_AS,
  },
  xlsb: { name: { 'zh-CN': '二进制工作簿（.xlsb）', en: 'a binary workbook (.xlsb)' }, advice: SAVE_AS },
  ods: {
    name: { 'zh-CN': '开放文档格式的电子表格（.ods）', en: 'an OpenDocument spreadsheet (.ods)' },
    advice: SAVE_AS,
  },
  xml2003: {
    name: { 'zh-CN': '用 XML 写的 Excel 2003 表格（.xml）', en: 'an XML spreadsheet of Excel 2003 (.xml)' },
    advice: SAVE_AS,
  },
  html: { name: { 'zh-CN': '网页（.html）', en: 'a web page (.html)' }, advice: SAVE_AS },
  text: { name: { 'zh-CN': '文本文件（如 .csv）', en: 'a text file (such as .csv)' }, advice: SAVE_AS },
  zip: {
    name: { 'zh-CN': '压缩包（.zip）', en: 'an archive (.zip)' },
    advice: {
      'zh-CN': '请解压后选择其中的 .xlsx 文件',
      en: 'unpack it and choose the .xlsx file inside',
    },
  },
  word: { name: { 'zh-CN': '文字文档（Word）', en: 'a Word document' }, advice: TAKE_ANOTHER },
  slides: { name: { 'zh-CN': '演示文稿（PowerPoint）', en: 'a presentation' }, advice: TAKE_ANOTHER },
  pdf: { name: { 'zh-CN': '版式文件（PDF）', en: 'a PDF file' }, advice: TAKE_ANOTHER },
};

function foreignOf(found: string | number): Foreign | undefined {
  return Object.hasOwn(FOREIGN, found) ? FOREIGN[found] : undefined;
}

/** Null where it is not known what the file is. */
export const foreignFile: Localized<(file: string, found: string | number) => string | null> = {
  'zh-CN': (file, found) => {
    const foreign = foreignOf(found);
    return foreign ? `${file}其实是${foreign.name['zh-CN']}，${foreign.advice['zh-CN']}。` : null;
  },
  en: (file, found) => {
    const foreign = foreignOf(found);
    return foreign ? `${file} is in fact ${foreign.name.en}; ${foreign.advice.en}.` : null;
  },
};
