import { at, defineRecordRule } from './rule';

export const presentExceedsExpected = defineRecordRule<{ present: number; expected: number }>({
  id: 'L18',
  severity: 'warning',
  foundAt: ['activities.present'],
  title: { 'zh-CN': '实到人数超过应到人数', en: 'More present than expected' },
  remedy: {
    'zh-CN': '核对两个人数；有列席人员的，备注说明。',
    en: 'Check both numbers; note it where others sat in.',
  },
  message: {
    'zh-CN': ({ present, expected }) => `实到 ${present} 人，超过应到 ${expected} 人。`,
    en: ({ present, expected }) => `${present} present of ${expected} expected.`,
  },
  *check({ registry }) {
    const { activities } = registry.tables;
    if (!activities) return;
    for (let row = 0; row < activities.rows; row++) {
      const present = activities.number('present', row);
      const expected = activities.number('expected', row);
      if (present > expected) yield at('activities', row, 'present', { present, expected });
    }
  },
});
