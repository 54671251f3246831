import { linkAt, NONE, suggestUnits } from '../linkage';
import type { FieldKey } from '../registry';
import { referencesTo } from './cells';
import { defineRecordRule, rowHit } from './rule';
import type { Suggested } from './suggested';

export const unknownUnit = defineRecordRule<{ unit: string } & Suggested>({
  id: 'R04',
  severity: 'error',
  foundAt: ['ref:units'],
  title: { 'zh-CN': '单位不在帮扶单位名册中', en: 'Unit not in the register' },
  remedy: {
    'zh-CN': '改为名册中的写法；属新增单位的，先在“帮扶单位名册”中登记。',
    en: 'Use the spelling of the register; if the unit is new, add it there first.',
  },
  message: {
    'zh-CN': ({ unit, suggestions }) =>
      `帮扶单位名册中没有“${unit}”。${suggestions.length > 0 ? `相近的有：${suggestions.join('、')}。` : ''}`,
    en: ({ unit, suggestions }) =>
      `No unit “${unit}” in the register.${suggestions.length > 0 ? ` Similar: ${suggestions.join(', ')}.` : ''}`,
  },
  *check({ registry, links }) {
    const { units } = registry.tables;
    if (!units) return;
    const names = units.column('name').entries;
    const suggestions = new Map<string, string[]>();
    for (const { table, name } of referencesTo(registry, 'units')) {
      const targets = linkAt(links, table.key, name)?.target;
      for (let row = 0; targets && row < table.rows; row++) {
        if (targets[row] !== NONE) continue;
        const unit = table.text(name as FieldKey, row);
        if (unit === null) continue;
        if (!suggestions.has(unit)) suggestions.set(unit, suggestUnits(unit, names));
        const near = suggestions.get(unit) ?? [];
        yield rowHit(table.key, row, name, { unit, suggestions: near }, { candidates: near });
      }
    }
  },
});
