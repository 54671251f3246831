import { at, defineRecordRule } from '../rule';
import { agesOf, canWork, families } from './families';

export const fiveGuaranteesAble = defineRecordRule<{ name: string; age: number }>({
  id: 'P06',
  severity: 'warning',
  foundAt: ['households.attribute'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '五保户有劳动力', en: 'Five-guarantees household with a member able to work' },
  remedy: {
    'zh-CN': '核对贫困户属性和成员的劳动能力。',
    en: 'Check the attribute of the household and the ability to work.',
  },
  message: {
    'zh-CN': ({ name, age }) => `属性为五保，而家庭成员${name} ${age} 岁，有劳动能力。`,
    en: ({ name, age }) => `A five-guarantees household, yet ${name}, aged ${age}, can work.`,
  },
  *check({ registry, links, settings }) {
    const { households, members } = registry.tables;
    if (!households || !members) return;
    const age = agesOf(members, settings);
    for (const { household, members: rows } of families(registry, links)) {
      if (!(households.text('attribute', household) ?? '').startsWith('五保')) continue;
      const able = rows.find((row) => age(row) >= 16 && age(row) <= 65 && canWork(members, row));
      if (able !== undefined)
        yield at('households', household, 'attribute', {
          name: members.text('name', able) ?? '',
          age: age(able),
        });
    }
  },
});
