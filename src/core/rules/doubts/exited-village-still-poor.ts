import { isPoorAfter, type Links } from '../../linkage';
import type { Registry, Table } from '../../registry';
import type { Settings } from '../../words/settings';
import { at, defineRecordRule } from '../rule';

export const exitedVillageStillPoor = defineRecordRule<{
  exit: number;
  poor: number;
  population: number;
  share: number;
  most: number;
}>({
  id: 'P21',
  severity: 'warning',
  foundAt: ['villages.exitYear'],
  optIn: true,
  source:
    '中共中央办公厅、国务院办公厅《关于建立贫困退出机制的意见》（2016年4月）：贫困村贫困发生率原则上降至2%以下',
  title: { 'zh-CN': '已退出贫困村贫困发生率偏高', en: 'Village that has left poverty with many poor people' },
  remedy: {
    'zh-CN': '核对退出年度、总人口和未脱贫人口。',
    en: 'Check the year of leaving, the population and the people who are still poor.',
  },
  message: {
    'zh-CN': ({ exit, poor, population, share, most }) =>
      `该村 ${exit} 年退出，未脱贫 ${poor} 人，占总人口 ${population} 人的 ${share}%，超过 ${most}%。`,
    en: ({ exit, poor, population, share, most }) =>
      `The village left poverty in ${exit}, yet ${poor} of its population of ${population} are poor (${share}%, more than ${most}%).`,
  },
  *check({ registry, links, settings }) {
    const { villages } = registry.tables;
    if (!villages) return;
    const most = settings.doubtVillageShare;
    const poorIn = poorPeople(villages, registry, links, settings);
    for (let row = 0; row < villages.rows; row++) {
      const exit = villages.number('exitYear', row);
      const population = villages.number('population', row);
      // A blank population is NaN, as is a share of it.
      const percent = (100 * poorIn(row)) / population;
      if (!(exit <= settings.year) || !(percent > most)) continue;
      const share = Math.round(percent * 100) / 100;
      yield at('villages', row, 'exitYear', { exit, poor: poorIn(row), population, share, most });
    }
  },
});

/** Those who are still poor by the register of households; what the village declares where there is none. */
function poorPeople(
  villages: Table<'villages'>,
  { tables: { households } }: Registry,
  links: Links,
  { year }: Settings,
): (village: number) => number {
  const targets = links.households.villageCode?.target;
  if (!households || !targets) return (village) => villages.number('poorPopulation', village);
  const poor = new Float64Array(villages.rows);
  for (let row = 0; row < households.rows; row++) {
    const village = targets[row] ?? -1;
    if (village < 0 || !isPoorAfter(households, row, year)) continue;
    const members = households.number('members', row);
    poor[village] = (poor[village] ?? 0) + (Number.isNaN(members) ? 0 : members);
  }
  return (village) => poor[village] ?? 0;
}
