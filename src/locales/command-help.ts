import { GENERATED_SHEETS, isOfSome, kindsWrittenBy, type GeneratedKind } from '../core/registry';
import type { Localized } from '../core/words/settings';

const PAPERS = kindsWrittenBy('handOut');

function nameOf(kind: GeneratedKind): string {
  return `${GENERATED_SHEETS[kind].name}${isOfSome(kind) ? '＊' : ''}`;
}

/** What the command line can do. */
export const commandHelp: Localized = {
  'zh-CN': `用法：
  npm run registry -- check 台账.xlsx [--report 结果.json]        只校验
  npm run registry -- run 台账.xlsx … --output 结果.xlsx          校验、关联、汇总与考核；多个文件先合并
  npm run registry -- papers 台账.xlsx --output 材料.xlsx --sheets 干部鉴定,… [--township 车村镇]
                                                                  按需材料；--sheets 写表名，以逗号分隔
  npm run registry -- template --output 登记表.xlsx [--tables villages,households]
                                                                  空白登记表，发给乡镇填报；--tables 只要其中几张
  npm run registry -- carry-forward 台账.xlsx --output 新年度.xlsx [--year 2015]
                                                                  结转到新年度：另存一本，年度栏目重新填报，不结束任何一行
  npm run registry -- seal 结果.xlsx --output 封存.xlsx            封存年度结果，打印封存码
  npm run registry -- verify 封存.xlsx [--report 核验.json]        核验封存以来有无改动（有改动时退出码为 1）

papers 的材料：${PAPERS.map(nameOf).join('、')}
  --township 车村镇      只为一个乡镇（带“＊”的材料；重名的写“嵩县车村镇”）
  --villages 村编码,…    只为这些村
  --households 户编号,…  只为这些户；可与 --villages 合用

选项：
  --previous 上年.xlsx   上年台账：查与上年相差过大的数（P18、P19，须有 --doubts），恢复被截断的身份证号（F05）；
                         run 另写“年度对比”
  --year 2014            考核年度；默认按“参数”表
  --as-of 2014-12-31     截止日期；默认按“参数”表
  --doubts               另核查疑点数据
  --slips 文件夹         check、run：另写退回单，每个乡镇一个文件，本级登记表一个文件
  --max-size 150         输入文件上限（MB）；更大的、展开后超过十倍的，不读取
  --lang zh|en           语言`,
  en: `Usage:
  npm run registry -- check REGISTRY.xlsx [--report F.json]       checks only
  npm run registry -- run REGISTRY.xlsx … --output OUT.xlsx       all three steps; several files are merged first
  npm run registry -- papers REGISTRY.xlsx --output OUT.xlsx --sheets 干部鉴定,… [--township NAME]
                                                                  papers on demand; --sheets: names, with commas
  npm run registry -- template --output FORMS.xlsx [--tables villages,households]
                                                                  empty registry sheets to hand out; --tables: only
                                                                  some of them
  npm run registry -- carry-forward REGISTRY.xlsx --output NEXT.xlsx [--year 2015]
                                                                  a workbook for the next year: columns of the year start
                                                                  afresh, no row is ended
  npm run registry -- seal OUT.xlsx --output SEALED.xlsx          seals the year's result and prints its code
  npm run registry -- verify SEALED.xlsx [--report F.json]        what has changed since (exit code 1 if anything has)

Papers: ${PAPERS.map(nameOf).join(', ')}
  --township NAME        for a township only (those marked ＊)
  --villages CODE,…      for these villages only
  --households ID,…      for these households only; may stand beside --villages

Options:
  --previous LAST.xlsx   the registry of an earlier year: figures far from it (P18, P19, with --doubts), citizen IDs
                         cut short restored from it (F05); run also writes 年度对比
  --year 2014            assessment year; the sheet 参数 decides otherwise
  --as-of 2014-12-31     as-of date; the sheet 参数 decides otherwise
  --doubts               also looks for the doubts of auditors
  --slips FOLDER         check, run: also writes return slips, a file for each township and one for the own tables
  --max-size 150         megabytes above which a file is refused, and ten times that when unpacked
  --lang zh|en           language`,
};
