import { referencesTo } from './cells';
import { indexRows } from '../linkage';
import { defineRecordRule, rowHit } from './rule';

export const unknownVillage = defineRecordRule<{ code: string }>({
  id: 'R01',
  severity: 'error',
  foundAt: ['ref:villages'],
  title: { 'zh-CN': '村编码不在贫困村名册中', en: 'Village code not in the register' },
  remedy: {
    'zh-CN': '核对村编码；确有该村的，先在“贫困村名册”中登记。',
    en: 'Check the code; if the village exists, add it to the register first.',
  },
  message: {
    'zh-CN': ({ code }) => `贫困村名册中没有村编码 ${code}。`,
    en: ({ code }) => `No village ${code} in the register.`,
  },
  *check({ registry }) {
    const { villages } = registry.tables;
    if (!villages) return;
    const registered = indexRows(villages.rows, (row) => villages.text('code', row));
    for (const { table, name, column } of referencesTo(registry, 'villages')) {
      const known = column.entries.map((entry) => registered.has(entry));
      for (let row = 0; row < table.rows; row++) {
        const code = column.code(row);
        if (code >= 0 && !known[code])
          yield rowHit(table.key, row, name, { code: column.entries[code] ?? '' });
      }
    }
  },
});
