import { personal } from '../words/personal';
import { at, defineRecordRule } from './rule';

export const personIsTwoCadres = defineRecordRule<{ id: string; others: readonly string[] }>({
  id: 'U03',
  severity: 'error',
  foundAt: ['cadres.idNo'],
  yieldsTo: ['U01'],
  title: { 'zh-CN': '两名干部身份证号相同', en: 'Citizen ID of two cadres' },
  remedy: {
    'zh-CN': '核对两名干部的身份证号；确为同一人的，只保留一行。',
    en: 'Check both IDs; if it is one person, keep one row.',
  },
  message: {
    'zh-CN': ({ id, others }) => `身份证号 ${id} 同时登记在干部 ${others.join('、')} 名下。`,
    en: ({ id, others }) => `Citizen ID ${id} also belongs to cadre ${others.join(', ')}.`,
  },
  *check({ registry }) {
    const { cadres } = registry.tables;
    if (!cadres) return;
    const rowsOf = new Map<string, number[]>();
    for (let row = 0; row < cadres.rows; row++) {
      const id = cadres.text('idNo', row);
      if (id !== null) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
    }
    for (const [id, rows] of rowsOf) {
      const numbers = rows.map((row) => cadres.text('id', row) ?? '');
      // One number twice is a repeated row, which U01 reports.
      if (new Set(numbers).size < 2) continue;
      for (const [index, row] of rows.entries()) {
        yield at('cadres', row, 'idNo', {
          id: personal(id, 'id18'),
          others: numbers.filter((_, other) => other !== index),
        });
      }
    }
  },
});
