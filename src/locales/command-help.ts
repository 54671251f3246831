import type { Localized } from '../core/words/settings';

/** What the command line can do. */
export const commandHelp: Localized = {
  'zh-CN': `用法：
  npm run registry -- check 台账.xlsx [--report 结果.json]        只校验
  npm run registry -- run 台账.xlsx … --output 结果.xlsx          校验、关联、汇总与考核；多个文件先合并
  npm run registry -- template --output 登记表.xlsx [--tables villages,households]
                                                                  空白登记表，发给乡镇填报；--tables 只要其中几张
  npm run registry -- carry-forward 台账.xlsx --output 新年度.xlsx [--year 2015]
                                                                  结转到新年度：另存一本，年度栏目重新填报，不结束任何一行
  npm run registry -- seal 结果.xlsx --output 封存.xlsx            封存年度结果，打印封存码
  npm run registry -- verify 封存.xlsx [--report 核验.json]        核验封存以来有无改动（有改动时退出码为 1）

选项：
  --previous 上年.xlsx   上年台账：查与上年相差过大的数（P18、P19，须有 --doubts），恢复被截断的身份证号（F05）；
                         run 另写“年度对比”
  --year 2014            考核年度；默认按“参数”表
  --as-of 2014-12-31     截止日期；默认按“参数”表
  --doubts               另核查疑点数据
  --max-size 150         输入文件上限（MB）；更大的、展开后超过十倍的，不读取
  --lang zh|en           语言`,
  en: `Usage:
  npm run registry -- check REGISTRY.xlsx [--report F.json]       checks only
  npm run registry -- run REGISTRY.xlsx … --output OUT.xlsx       all three steps; several files are merged first
  npm run registry -- template --output FORMS.xlsx [--tables villages,households]
                                                                  empty registry sheets to hand out; --tables: only
                                                                  some of them
  npm run registry -- carry-forward REGISTRY.xlsx --output NEXT.xlsx [--year 2015]
                                                                  a workbook for the next year: columns of the year start
                                                                  afresh, no row is ended
  npm run registry -- seal OUT.xlsx --output SEALED.xlsx          seals the year's result and prints its code
  npm run registry -- verify SEALED.xlsx [--report F.json]        what has changed since (exit code 1 if anything has)

Options:
  --previous LAST.xlsx   the registry of an earlier year: figures far from it (P18, P19, with --doubts), citizen IDs
                         cut short restored from it (F05); run also writes 年度对比
  --year 2014            assessment year; the sheet 参数 decides otherwise
  --as-of 2014-12-31     as-of date; the sheet 参数 decides otherwise
  --doubts               also looks for the doubts of auditors
  --max-size 150         megabytes above which a file is refused, and ten times that when unpacked
  --lang zh|en           language`,
};
