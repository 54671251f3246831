import type { Failure, FailureCode } from '../core/words/failure';
import { faultSentences } from './faults';
import { foreignFile } from './foreign-files';
import { EN, first, isKnown, ZH } from './names';
import { ALWAYS_MASKED, shown } from '../core/words/personal';
import type { Locale, Localized } from '../core/words/settings';

type Params = Failure['params'];

/** One sentence for each way a run can be impossible: what is wrong, and what to do. */
const SENTENCES: Readonly<Record<FailureCode, Localized<(params: Params) => string>>> = {
  NotXlsx: {
    'zh-CN': ({ file, found = '' }) =>
      foreignFile['zh-CN'](ZH.file(file), found) ??
      `${ZH.file(file)}不是 Excel 工作簿（.xlsx），请用 Excel 另存为 .xlsx 后再试。`,
    en: ({ file, found = '' }) =>
      foreignFile.en(first(EN.file(file)), found) ??
      `${first(EN.file(file))} is not an Excel workbook (.xlsx); save it as .xlsx in Excel and try again.`,
  },
  Encrypted: {
    'zh-CN': ({ file }) => `${ZH.file(file)}已加密，请在 Excel 中去掉打开密码后另存为 .xlsx 再试。`,
    en: ({ file }) =>
      `${first(EN.file(file))} is encrypted; remove the password in Excel, save it as .xlsx and try again.`,
  },
  Corrupt: {
    'zh-CN': ({ file }) => `${ZH.file(file)}已损坏，无法读取，请用 Excel 打开修复后另存。`,
    en: ({ file }) =>
      `${first(EN.file(file))} is damaged and cannot be read; open and repair it in Excel, then save it again.`,
  },
  TooLarge: {
    'zh-CN': ({ file, size, limit, unpacked }) =>
      size === undefined
        ? `${ZH.file(file)}中有工作表的已用区域超过 2000 万个单元格，未读取。`
        : `${ZH.file(file)}${unpacked === 1 ? '展开后' : ''}大小为 ${megabytes(size)}，超过上限 ${megabytes(limit)}，未读取；上限可在“参数”表（报送文件上限）或命令行（--max-size）中调整。`,
    en: ({ file, size, limit, unpacked }) =>
      size === undefined
        ? `A sheet of ${EN.file(file)} spans more than 20 million cells; the file was not read.`
        : `${first(EN.file(file))} takes ${megabytes(size)}${unpacked === 1 ? ' when unpacked' : ''}, above the limit of ${megabytes(limit)}, and was not read; the limit can be changed in the sheet 参数 (报送文件上限) or on the command line (--max-size).`,
  },
  Unfinished: {
    'zh-CN': () => '工作簿中有一次没有做完的改动，请重新打开面板，按提示完成或撤销它，再继续。',
    en: () =>
      'A change of this workbook was broken off; open the pane again, finish it or take it back as it offers, then go on.',
  },
  Interrupted: {
    'zh-CN': () =>
      '改动做到一半被打断，既没有做完，也没能撤销。请不要保存；重新打开面板后按提示完成或撤销，再重新操作。',
    en: () =>
      'A change was broken off in the middle, and could neither be finished nor be taken back yet. Do not save; open the pane again, finish it or take it back as it offers, and repeat.',
  },
  ChangedMeanwhile: {
    'zh-CN': ({ sheets = '' }) =>
      `写入的同时有人改动了工作簿${sheets === '' ? '' : `（涉及：${sheets}）`}，为免互相覆盖，这一次没有写入；请再运行一次。`,
    en: ({ sheets = '' }) =>
      `Somebody was changing the workbook at the same time${sheets === '' ? '' : ` (${sheets})`}; to overwrite nothing, nothing was written. Please run again.`,
  },
  EmptyWorkbook: {
    'zh-CN': () => '工作簿是空的，没有可以校验的内容。',
    en: () => 'The workbook is empty; there is nothing to check.',
  },
  NoRegistrySheet: {
    'zh-CN': ({ file }) =>
      `${!isKnown(file) ? '' : `${ZH.file(file)}中`}没有找到登记表：请打开含有贫困村名册、贫困户名册等登记表的工作簿。`,
    en: ({ file }) =>
      `No registry sheet was found${!isKnown(file) ? '' : ` in ${EN.file(file)}`}; open a workbook with sheets such as 贫困村名册 or 贫困户名册.`,
  },
  SheetNotUnderstood: {
    'zh-CN': ({ file, sheet, table = '', missing = '', isAlike = 0 }) =>
      `${ZH.file(file)}的${ZH.sheet(sheet)}无法识别，该文件未并入：${
        table === ''
          ? '没有一列是登记表的栏目'
          : isAlike === 1
            ? `像“${table}”中的任何一种，无法确定`
            : `像是“${table}”，但缺${missing === '' ? '可识别的表头' : `“${missing}”`}`
      }。请改正表头，或删去这张表后重报。`,
    en: ({ file, sheet, table = '', missing = '', isAlike = 0 }) =>
      `${first(EN.sheet(sheet))} of ${EN.file(file)} is not recognised, so nothing of the file is merged: ${
        table === ''
          ? 'none of its columns is known'
          : isAlike === 1
            ? `it may be any of “${table}”`
            : `it looks like “${table}” but lacks ${missing === '' ? 'a known header' : missing}`
      }. Correct the headers or take the sheet out, and submit again.`,
  },
  ProposalsChanged: {
    'zh-CN': () => '工作簿已有变动，选中的建议不再成立，没有写入；请重新校验后再选。',
    en: () =>
      'The workbook has changed and what was chosen is proposed no more; nothing was written. Check again and choose anew.',
  },
  HistoryChanged: {
    'zh-CN': () => '修改记录已有变化，没有撤销；请看最新的记录后再定。',
    en: () => 'The history has changed meanwhile; nothing was undone. Look at it again.',
  },
  MergeChanged: {
    'zh-CN': () => '核对之后工作簿有了改动，没有并入；请重新核对差异。',
    en: () =>
      'The workbook has changed since the difference was shown; nothing was merged. Look at it again.',
  },
  MergeMoved: {
    'zh-CN': ({ sheet }) => `${ZH.sheet(sheet)}的行在汇总后有增删、移动或排序，不能整体撤销。`,
    en: ({ sheet }) =>
      `Rows of ${EN.sheet(sheet)} were added, removed, moved or sorted since the merge; it cannot be undone as a whole.`,
  },
  FarContent: {
    'zh-CN': ({ sheet }) =>
      `${ZH.sheet(sheet)}在数据以外很远处还有内容，不能再添加行或列，没有写入；请删去数据以外的内容后再运行。`,
    en: ({ sheet }) =>
      `${first(EN.sheet(sheet))} holds something far beyond its data, so that no rows or columns can be added; nothing was written. Take away what is not data, and run again.`,
  },
  NoRows: {
    'zh-CN': () => '登记表只有表头，没有数据行。',
    en: () => 'The registry sheets have headers only and no rows of data.',
  },
  ProtectedSheet: {
    'zh-CN': ({ sheet }) =>
      !isKnown(sheet)
        ? '要写入的地方受保护（工作表或工作簿），请先撤销保护再运行。'
        : `${ZH.sheet(sheet)}受保护，请先撤销工作表保护再运行。`,
    en: ({ sheet }) =>
      !isKnown(sheet)
        ? 'A sheet or the workbook that is to be written is protected; take the protection off and run again.'
        : `${first(EN.sheet(sheet))} is protected; unprotect it and run again.`,
  },
  ProtectedWorkbook: {
    'zh-CN': () => '工作簿结构受保护，不能新增工作表，请先撤销工作簿保护。',
    en: () => 'The workbook structure is protected and no sheet can be added; unprotect the workbook first.',
  },
  RequirementSetTooLow: {
    'zh-CN': ({ version }) =>
      `这个版本的 Excel 太旧${!isKnown(version) ? '' : `（需要 ExcelApi ${version} 或更高）`}，请更新 Excel。`,
    en: ({ version }) =>
      `This Excel is too old${!isKnown(version) ? '' : ` (ExcelApi ${version} or higher is needed)`}; please update Excel.`,
  },
  WebViewTooOld: {
    'zh-CN': () => 'Excel 内置的浏览器太旧，不能显示任务窗格，请更新到 Excel 2021 或 Microsoft 365。',
    en: () =>
      "Excel's built-in browser is too old for the task pane; please update to Excel 2021 or Microsoft 365.",
  },
  NotInExcel: {
    'zh-CN': () => '请在 Excel 中打开本加载项。',
    en: () => 'Please open this add-in in Excel.',
  },
  Cancelled: {
    'zh-CN': () => '已取消，工作簿没有改动。',
    en: () => 'Cancelled; the workbook was not changed.',
  },
  CellBeingEdited: {
    'zh-CN': () => '有单元格正在编辑，请按回车结束编辑后再运行。',
    en: () => 'A cell is being edited; press Enter to finish and run again.',
  },
  HostError: {
    'zh-CN': ({ workbook }) => `Excel 没有完成这项操作${STATE['zh-CN'](workbook)}`,
    en: ({ workbook }) => `Excel did not complete the operation${STATE.en(workbook)}`,
  },
  Unexpected: {
    'zh-CN': ({ workbook }) => `程序出了意外，这项操作没有做完${STATE['zh-CN'](workbook)}`,
    en: ({ workbook }) =>
      `Something unexpected went wrong and the operation was not completed${STATE.en(workbook)}`,
  },
  PartNotLoaded: {
    'zh-CN': () =>
      '这一部分没有加载成功，可能是网络不通，或加载项刚刚更新；工作簿没有改动。请检查网络后重试，仍然不行的，重新打开面板。',
    en: () =>
      'This part could not be loaded: there is no connection, or the add-in was just updated. The workbook was not changed. Check the network and try again; if that does not help, open the pane anew.',
  },
  BadSetting: {
    'zh-CN': ({ sheet, cell }) => `${ZH.sheet(sheet)}的${ZH.cell(cell)}填写有误，请更正后再运行。`,
    en: ({ sheet, cell }) =>
      `${first(EN.cell(cell))} of ${EN.sheet(sheet)} is not valid; correct it and run again.`,
  },
  BadScheme: {
    'zh-CN': ({ sheet, count = '', faults = '' }) =>
      `${ZH.sheet(sheet)}${count === 0 ? '有内容' : `有 ${count} 处`}需要更正${faults === '' ? '' : `：${faults}`}。请更正后再运行。`,
    en: ({ sheet, count = '', faults = '' }) =>
      `${first(EN.sheet(sheet))} has ${count === 0 ? '' : `${count} `}cells to correct${faults === '' ? '' : `: ${faults}`}. Correct them and run again.`,
  },
  NothingChosen: {
    'zh-CN': ({ named = '' }) =>
      named === ''
        ? '选中的行不是登记表或清单中的村、户、干部或单位，请选中要打印的行后再试。'
        : `登记表中没有“${named}”，请核对村编码、户编号或乡镇名称。`,
    en: ({ named = '' }) =>
      named === ''
        ? 'The selected rows are about no village, household, cadre or unit; select the rows that are to be printed and try again.'
        : `The registry has no “${named}”; look at the village code, the household number or the name of the township.`,
  },
  TooManyPages: {
    'zh-CN': ({ pages = '', most = '' }) =>
      `共${pages}份，超过一张工作表的上限（${most || 1000}份），请按乡镇或选中部分行分批生成。`,
    en: ({ pages = '', most = '' }) =>
      `Too many for a sheet (${pages || 'more'}, at most ${most || 1000}): make them township by township, or for selected rows.`,
  },
  YearSealed: {
    'zh-CN': ({ year }) =>
      `${ZH.year(year)}结果已封存，不能重写；“校验”“关联”仍可分别运行，其他年度的结果会写在旁边。`,
    en: ({ year }) =>
      `The result of ${EN.year(year)} is sealed and is not written again; checking and linking still work by themselves, and another year is written beside it.`,
  },
  NothingToSeal: {
    'zh-CN': ({ year }) =>
      `没有${!isKnown(year) ? '' : ` ${ZH.year(year)}`}考核结果可以封存，请先运行“汇总与考核”。`,
    en: ({ year }) => `There is no result of ${EN.year(year)} to seal; run the summary and evaluation first.`,
  },
  NotSealed: {
    'zh-CN': () => '这个工作簿没有封存过，无法核验。',
    en: () => 'Nothing was sealed in this workbook; there is nothing to verify.',
  },
  SealBroken: {
    'zh-CN': ({ year }) => `${ZH.year(year)}封存记录本身被改动过，不能作为核验依据；请用当时的备份核对。`,
    en: ({ year }) =>
      `The record of the seal of ${EN.year(year)} was itself changed and proves nothing; compare with a copy of that day.`,
  },
  SealRecordGone: {
    'zh-CN': ({ years }) =>
      `${ZH.year(years)}结果表带有封存标记，但封存记录已不在工作簿中，无法核验；请用当时的备份核对。`,
    en: ({ years }) =>
      `The sheets of ${EN.year(years)} are marked as sealed, but the record of the seal is no longer in the workbook; compare with a copy of that day.`,
  },
  BadOption: {
    'zh-CN': ({ option = '' }) =>
      `命令行参数有误${option === '' ? '' : `：${option}`}。用法：registry check|run|seal|verify 输入.xlsx [--output 输出.xlsx] [--report 结果.json] [--year 年度] [--as-of 日期] [--doubts] [--max-size 兆字节]；registry papers 台账.xlsx --output 材料.xlsx --sheets 表名,…；registry template --output 空表.xlsx [--tables villages,households]`,
    en: ({ option = '' }) =>
      `Wrong option${option === '' ? '' : `: ${option}`}. Usage: registry check|run|seal|verify INPUT.xlsx [--output OUT.xlsx] [--report findings.json] [--year YEAR] [--as-of DATE] [--doubts] [--max-size MB]; registry papers IN.xlsx --output OUT.xlsx --sheets NAME,…; registry template --output EMPTY.xlsx [--tables villages,households]`,
  },
  FileNotFound: {
    'zh-CN': ({ file }) => `找不到或无法读取${ZH.file(file)}。`,
    en: ({ file }) => `${first(EN.file(file))} cannot be found or read.`,
  },
  OutputNotWritable: {
    'zh-CN': ({ file }) => `无法写入${ZH.file(file)}。`,
    en: ({ file }) => `${first(EN.file(file))} cannot be written.`,
  },
  SheetGone: {
    'zh-CN': ({ sheet }) => `${ZH.sheet(sheet)}已不在工作簿中，请重新校验。`,
    en: ({ sheet }) => `${first(EN.sheet(sheet))} is no longer in the workbook; please check again.`,
  },
  SheetHidden: {
    'zh-CN': ({ sheet }) => `${ZH.sheet(sheet)}是隐藏的，请先取消隐藏再定位。`,
    en: ({ sheet }) => `${first(EN.sheet(sheet))} is hidden; unhide it to go to the cell.`,
  },
  NameTaken: {
    'zh-CN': ({ sheet }) =>
      `${ZH.sheet(sheet)}已在工作簿中，为免覆盖，这一次没有写入；请重新校验，如不需要该表，请先改名或删除。`,
    en: ({ sheet }) =>
      `${first(EN.sheet(sheet))} is in the workbook already; to overwrite nothing, nothing was written. Please check again, or rename or delete it first.`,
  },
  RecordUnreadable: {
    'zh-CN': ({ record }) =>
      `${ZH.record(record)}中的记录残缺或被人改动过，无法据以撤销，没有写入任何内容；其他功能照常可用。`,
    en: ({ record }) =>
      `The record in ${EN.record(record)} is incomplete or was tampered with; nothing was undone by it, and everything else still works.`,
  },
  RecordBeyond: {
    'zh-CN': ({ record, sheet }) =>
      `${ZH.record(record)}中的记录涉及${ZH.sheet(sheet)}中不归它管的内容，不能据以撤销，没有写入任何内容；其他功能照常可用。`,
    en: ({ record, sheet }) =>
      `The record in ${EN.record(record)} names parts of ${EN.sheet(sheet)} that are none of its business; nothing was undone by it, and everything else still works.`,
  },
  TooManyWaivers: {
    'zh-CN': () =>
      '“已核实，不改”已记满，这一次没有记下；同类问题普遍存在的，请在“规则”表中调低该规则的级别或停用。',
    en: () =>
      'No more findings can be kept as verified, and this one was not; where many are alike, make their rule less severe or switch it off in the sheet 规则.',
  },
};

/** What is known of the workbook after something broke off, and how to go on. */
const STATE: Localized<(workbook: Params[string] | undefined) => string> = {
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
function megabytes(bytes: string | number | undefined): string {
  return `${Math.ceil(Number(bytes ?? 0) / 1024 ** 2)} MB`;
}

const DETAILS: Localized = {
  'zh-CN': '反馈问题时请附上：',
  en: 'When you report this, please quote: ',
};

/** What programmers are told of a failure that nobody expected, in the words of whatever failed; null for others. */
export function failureDetails({ code, params }: Failure, locale: Locale): string | null {
  if (code !== 'HostError' && code !== 'Unexpected') return null;
  const told = [params['code'], params['message']].filter((part) => part !== undefined && part !== '');
  return told.length === 0 ? null : shown(DETAILS[locale] + told.join(' '), ALWAYS_MASKED);
}

export function failureSentence(
  { code, params, faults }: Pick<Failure, 'code' | 'params' | 'faults'>,
  locale: Locale,
): string {
  const told = { ...params, count: faults.length, faults: faultSentences(faults, locale) };
  // It may name what stands in a cell, before anybody knows what the office has set.
  return shown(SENTENCES[code][locale](told), ALWAYS_MASKED);
}
