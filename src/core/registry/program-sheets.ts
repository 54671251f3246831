import { normaliseHeader } from './header-text';

/** The sheets that the program writes, by their kinds. Their names are Chinese in every language. */
export const GENERATED_SHEETS = {
  validationReport: '校验报告',
  linkage: '关联结果',
  coverage: '覆盖汇总',
  gaps: '未覆盖清单',
  matrix: '多线覆盖表',
  mechanisms: '制度落实',
  bulletin: '统计公报',
  teamEvaluation: '工作队考核',
  unitEvaluation: '单位考核',
  advancedList: '先进名单',
  cadreAppraisal: '干部鉴定',
  countyComparison: '县区对比',
  returnSlips: '退回单',
  returnRecord: '退回记录',
  proposals: '结对建议',
  comparison: '年度对比',
  carryForward: '年度结转',
} as const;

/** What the program remembers, in sheets that it hides, and the record of what it has changed. */
const MEMORY = /^(?:_zhucun_\w+|修改记录)$/;
const STEERING = new Set(['参数', '县区', '考核指标', '等次', '规则', '填表说明']);
const WRITTEN: readonly string[] = Object.values(GENERATED_SHEETS);

/** Whether a sheet steers the program: 参数, 县区, 考核指标, 等次, 规则. */
export function isSteeringSheet(sheetName: string): boolean {
  return STEERING.has(nameOf(sheetName));
}

/** Whether a sheet has the very name of one that the program writes or remembers by, or is called a copy of it. */
export function isOwnSheet(sheetName: string): boolean {
  const name = nameOf(sheetName);
  return MEMORY.test(name) || WRITTEN.includes(name);
}

/**
 * Whether a sheet's name or a title above its header says that it is not a registry sheet. What the program writes
 * repeats registry headers, so a copy that has lost the program's own mark would pass for a registry sheet.
 */
export function namesProgramSheet(titles: readonly string[]): boolean {
  const [name = '', ...others] = titles;
  return [nameOf(name), ...others.map(normaliseHeader)].some(
    (title) =>
      STEERING.has(title) || MEMORY.test(title) || WRITTEN.some((written) => title.includes(written)),
  );
}

/** Excel numbers copies: `关联结果 (2)`. */
function nameOf(sheetName: string): string {
  return normaliseHeader(sheetName).replace(/\(?\d*\)?$/, '');
}
