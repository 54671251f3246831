import type { Engine } from '../core/engine';
import { STEERING_SHEETS } from '../core/registry';
import { addMissing, sheetNames } from '../excel';
import type { Freshness } from './freshness';

/** Of 参数, 县区, 考核指标, 等次 and 规则 those that the workbook has not. */
export async function missingSteering(): Promise<readonly string[]> {
  const there = new Set((await sheetNames()).map((name) => name.trim()));
  return STEERING_SHEETS.filter((name) => !there.has(name));
}

/** Adds them, filled with what holds now by the check that `examine` makes; gives their names. */
export async function addSteering(
  engine: Engine,
  freshness: Pick<Freshness, 'during'>,
  examine: () => Promise<unknown>,
): Promise<readonly string[]> {
  // Before what holds is read: a sheet that comes later may say otherwise.
  const names = new Set(await missingSteering());
  await examine();
  const missing = (await engine.steeringSheets()).filter(({ name }) => names.has(name));
  await freshness.during(() => addMissing(missing));
  return missing.map(({ name }) => name);
}
