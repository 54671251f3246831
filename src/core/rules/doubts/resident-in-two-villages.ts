import { isResidentPost, activeOn } from '../../linkage';
import { at, defineRecordRule } from '../rule';

export const residentInTwoVillages = defineRecordRule<{ village: string }>({
  id: 'P15',
  severity: 'warning',
  foundAt: ['cadres.villageCode'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '同时驻两个村', en: 'Resident in two villages at once' },
  remedy: {
    'zh-CN': '核对驻村和起止日期。',
    en: 'Check the villages and the terms.',
  },
  message: {
    'zh-CN': ({ village }) => `该干部同时派驻${village}。`,
    en: ({ village }) => `This cadre is also resident in ${village} at the same time.`,
  },
  *check({ registry, links, settings }) {
    const { cadres, villages } = registry.tables;
    const targets = links.cadres.villageCode?.target;
    if (!cadres || !villages || !targets) return;
    const rowsOf = new Map<string, number[]>();
    for (let row = 0; row < cadres.rows; row++) {
      const id = cadres.text('idNo', row);
      if (id === null || (targets[row] ?? -1) < 0 || !isResidentPost(cadres.text('post', row))) continue;
      if (!activeOn(cadres.number('start', row), cadres.number('end', row), settings.asOf)) continue;
      rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
    }
    for (const rows of rowsOf.values()) {
      for (const row of rows) {
        const other = rows.find((candidate) => targets[candidate] !== targets[row]);
        if (other !== undefined)
          yield at('cadres', row, 'villageCode', {
            village: villages.text('village', targets[other] ?? -1) ?? '',
          });
      }
    }
  },
});
