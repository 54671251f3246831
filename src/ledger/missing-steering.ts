import { STEERING_SHEETS } from '../core/registry';
import { sheetNames } from '../excel';

/** Of 参数, 县区, 考核指标, 等次 and 规则 those that the workbook has not. */
export async function missingSteering(): Promise<readonly string[]> {
  const there = new Set((await sheetNames()).map((name) => name.trim()));
  return STEERING_SHEETS.filter((name) => !there.has(name));
}
