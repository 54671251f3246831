import { isAbleToWork } from '../linkage';
import { agesOn } from './citizen-id';
import { at, defineRecordRule } from './rule';

export const workingAge = defineRecordRule<{ age: number; ability: string }>({
  id: 'L22',
  severity: 'warning',
  foundAt: ['members.labourAbility'],
  title: { 'zh-CN': '年龄不在劳动年龄内', en: 'Counted as labour outside working age' },
  remedy: {
    'zh-CN': '核对身份证号和劳动能力。',
    en: 'Check the ID and the ability to work.',
  },
  message: {
    'zh-CN': ({ age, ability }) => `${age} 岁，劳动能力填为“${ability}”（应为 16 至 70 岁）。`,
    en: ({ age, ability }) => `Aged ${age} and yet ${ability} (expected 16 to 70).`,
  },
  *check({ registry, settings }) {
    const { members } = registry.tables;
    if (!members) return;
    const ids = members.column('idNo');
    const ages = agesOn(ids, settings.asOf);
    for (let row = 0; row < members.rows; row++) {
      const ability = members.text('labourAbility', row);
      if (!isAbleToWork(ability)) continue;
      const age = ages[ids.code(row)] ?? NaN;
      if (age < 16 || age > 70) yield at('members', row, 'labourAbility', { age, ability: ability ?? '' });
    }
  },
});
