import { isResidentPost, activeOn } from '../../linkage';
import { counted } from '../../words/counted';
import { at, defineRecordRule } from '../rule';

export const teamTooSmall = defineRecordRule<{ cadres: number; least: number }>({
  id: 'P17',
  severity: 'warning',
  foundAt: ['villages.code'],
  optIn: true,
  source:
    '中共中央办公厅、国务院办公厅《关于加强贫困村驻村工作队选派管理工作的指导意见》（2017年12月）：每个驻村工作队一般不少于3人',
  title: { 'zh-CN': '驻村工作队人数不足', en: 'Team too small' },
  remedy: {
    'zh-CN': '增派工作队员，或核对驻村干部名册。',
    en: 'Send more cadres, or check the list of cadres.',
  },
  message: {
    'zh-CN': ({ cadres, least }) => `驻村工作队有 ${cadres} 人，少于 ${least} 人。`,
    en: ({ cadres, least }) => `The team has ${counted(cadres, 'cadre', 'cadres')}, fewer than ${least}.`,
  },
  *check({ registry, links, settings }) {
    const { cadres, villages } = registry.tables;
    const targets = links.cadres.villageCode?.target;
    if (!cadres || !villages || !targets) return;
    const size = new Int32Array(villages.rows);
    for (let row = 0; row < cadres.rows; row++) {
      const village = targets[row] ?? -1;
      if (village < 0 || cadres.excluded[row] === 1 || !isResidentPost(cadres.text('post', row))) continue;
      if (activeOn(cadres.number('start', row), cadres.number('end', row), settings.asOf))
        size[village] = (size[village] ?? 0) + 1;
    }
    const least = settings.doubtTeam;
    for (let row = 0; row < villages.rows; row++) {
      const count = size[row] ?? 0;
      if (villages.isTrue('poor', row) && count < least)
        yield at('villages', row, 'code', { cadres: count, least });
    }
  },
});
