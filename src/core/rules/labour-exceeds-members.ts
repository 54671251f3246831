import { counted } from '../words/counted';
import { at, defineRecordRule } from './rule';

export const labourExceedsMembers = defineRecordRule<{ labour: number; members: number }>({
  id: 'L04',
  severity: 'error',
  foundAt: ['households.labour'],
  title: { 'zh-CN': '劳动力人数多于家庭人口', en: 'More labourers than people' },
  remedy: {
    'zh-CN': '核对劳动力人数和家庭人口。',
    en: 'Check both numbers.',
  },
  message: {
    'zh-CN': ({ labour, members }) => `劳动力人数 ${labour} 人，多于家庭人口 ${members} 人。`,
    en: ({ labour, members }) => `${counted(labour, 'labourer', 'labourers')} in a household of ${members}.`,
  },
  *check({ registry }) {
    const { households } = registry.tables;
    if (!households) return;
    for (let row = 0; row < households.rows; row++) {
      const labour = households.number('labour', row);
      const members = households.number('members', row);
      if (labour > members) yield at('households', row, 'labour', { labour, members });
    }
  },
});
