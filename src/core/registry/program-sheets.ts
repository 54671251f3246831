import { normaliseHeader } from './header-text';

/**
 * Sheets that the program writes or is steered by. They repeat registry headers, so a copy of one that has lost
 * the program's own mark would pass for a registry sheet; its name or title still tells.
 */
const WRITTEN = [
  '修改记录',
  '_zhucun_changes',
  '_zhucun_lists',
  '_zhucun_merges',
  '退回单',
  '退回记录',
  '校验报告',
  '关联结果',
  '覆盖汇总',
  '未覆盖清单',
  '多线覆盖表',
  '制度落实',
  '统计公报',
  '工作队考核',
  '单位考核',
  '先进名单',
  '干部鉴定',
  '县区对比',
  '年度对比',
  '年度结转',
];
const STEERING = new Set(['参数', '县区', '考核指标', '等次', '规则', '填表说明']);

/** Whether a sheet steers the program: 参数, 县区, 考核指标, 等次, 规则. */
export function isSteeringSheet(sheetName: string): boolean {
  return STEERING.has(normaliseHeader(sheetName));
}

/** Whether a sheet's name, or a title above its header, says that it is not a registry sheet. */
export function namesProgramSheet(sheetName: string, titles: readonly string[]): boolean {
  // Excel numbers copies: `关联结果 (2)`.
  const name = normaliseHeader(sheetName).replace(/\(?\d*\)?$/, '');
  if (STEERING.has(name)) return true;
  return [name, ...titles.map(normaliseHeader)].some((title) =>
    WRITTEN.some((written) => title.includes(written)),
  );
}
