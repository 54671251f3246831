import { serialDay, SheetBuilder, YEAR, type Random, type SampleSheet } from '../base';
import type { SampleSize } from '../size';
import type { Village } from './villages';

const CHANNELS = [
  ['市属媒体', 25],
  ['扶贫网站', 30],
  ['微信平台', 25],
  ['洛阳扶贫信息', 17],
  ['其他', 3],
] as const;

/** What a piece is about, and how its title ends. */
const KINDS = [
  ['重要意义', '为什么要驻村'],
  ['经验做法', '驻村帮扶的几点做法'],
  ['动态进展', '驻村帮扶近况'],
  ['典型案例', '一户人家的脱贫路'],
] as const;

/** 宣传台账, by date. */
export function publicitySheet(size: SampleSize, villages: readonly Village[], random: Random): SampleSheet {
  const sheet = new SheetBuilder('publicity');
  const dates = Array.from({ length: size.publicity }, () => serialDay(YEAR - 1, 11, 1) + random.int(0, 420));
  dates.sort((a, b) => a - b);
  for (const [at, date] of dates.entries()) {
    const [kind, topic] = random.pick(KINDS);
    const title = `${random.pick(villages).village}:${topic}(之${at + 1})`;
    sheet.add({ date, channel: random.weighted(CHANNELS), title, kind });
  }
  return sheet.build();
}
