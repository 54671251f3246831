import { serialDay, SheetBuilder, YEAR, type Random, type SampleSheet } from '../base';
import type { EnterpriseNames, Unit } from '../offices';
import type { SampleSize } from '../size';
import type { Village } from './villages';

const OTHER_CHANNELS = ['电话访问', '宣传手册', '上门拜访', '座谈会', '推介会'];

/** 企业动员台账: a letter to every enterprise, and further approaches to some of them. */
export function outreachSheet(
  size: SampleSize,
  units: readonly Unit[],
  villages: readonly Village[],
  random: Random,
  names: EnterpriseNames,
): SampleSheet {
  const sheet = new SheetBuilder('outreach');
  const poor = villages.filter((village) => village.poor);
  const joinedAlready = units.filter(({ category }) => category === '民营企业').map(({ name }) => name);
  for (let at = 0; at < size.enterprises; at++) {
    const enterprise = joinedAlready[at] ?? names.next('有限公司');
    const channels = ['意见函', ...random.shuffled(OTHER_CHANNELS).slice(0, random.weighted(FURTHER))];
    let date = serialDay(YEAR, 2, 10) + random.int(0, 60);
    for (const channel of channels) {
      const last = channel === channels[channels.length - 1];
      const reply = last && joinedAlready.includes(enterprise) ? '同意参与' : random.weighted(REPLIES);
      const joined = reply === '同意参与' ? date + random.int(3, 25) : null;
      const villageCode = joined === null ? null : random.pick(poor).code;
      sheet.add({ enterprise, channel, date, reply, joined, villageCode });
      date += random.int(10, 45);
    }
  }
  return sheet.build();
}

const FURTHER = [
  [0, 55],
  [1, 30],
  [2, 12],
  [3, 3],
] as const;

const REPLIES = [
  ['未回复', 40],
  ['暂不参与', 28],
  ['有意向', 27],
  ['同意参与', 5],
] as const;
