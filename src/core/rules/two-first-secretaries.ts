import { activeOn } from '../linkage';
import { at, defineRecordRule } from './rule';

export const twoFirstSecretaries = defineRecordRule<{ village: string; others: readonly string[] }>({
  id: 'L13',
  severity: 'error',
  foundAt: ['cadres.post'],
  title: { 'zh-CN': '同一村有两名在任第一书记', en: 'Two First Secretaries in one village' },
  remedy: {
    'zh-CN': '核对任职时间；已离任的填写结束日期。',
    en: 'Check the terms; give the end date of whoever has left.',
  },
  message: {
    'zh-CN': ({ village, others }) => `${village}另有在任第一书记：${others.join('、')}。`,
    en: ({ village, others }) =>
      `${village} has other First Secretaries at the same time: ${others.join(', ')}.`,
  },
  *check({ registry, links, settings }) {
    const { cadres, villages } = registry.tables;
    const targets = links.cadres.villageCode?.target;
    if (!cadres || !villages || !targets) return;
    const rowsOf = new Map<number, number[]>();
    for (let row = 0; row < cadres.rows; row++) {
      const village = targets[row] ?? -1;
      if (village < 0 || cadres.text('post', row) !== '第一书记') continue;
      if (!activeOn(cadres.number('start', row), cadres.number('end', row), settings.asOf)) continue;
      rowsOf.set(village, [...(rowsOf.get(village) ?? []), row]);
    }
    for (const [village, rows] of rowsOf) {
      if (rows.length < 2) continue;
      for (const row of rows) {
        const others = rows.filter((other) => other !== row).map((other) => cadres.text('name', other) ?? '');
        yield at('cadres', row, 'post', { village: villages.text('village', village) ?? '', others });
      }
    }
  },
});
