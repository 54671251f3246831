import { at, defineRecordRule } from '../rule';

export const presentAgainstList = defineRecordRule<{ present: number; listed: number }>({
  id: 'P23',
  severity: 'warning',
  foundAt: ['activities.present'],
  optIn: true,
  source: '办公室惯例',
  title: { 'zh-CN': '实到人数与参加人员不符', en: 'Number present differs from the list of those who came' },
  remedy: {
    'zh-CN': '核对实到人数，或补齐参加人员；有其他人员参加的，备注说明。',
    en: 'Check the number, or complete the list; note it where others came, too.',
  },
  message: {
    'zh-CN': ({ present, listed }) => `实到人数填报 ${present} 人，参加人员登记到会 ${listed} 人。`,
    en: ({ present, listed }) => `Declared present: ${present}; listed as having come: ${listed}.`,
  },
  *check({ registry, links }) {
    const { activities, attendance } = registry.tables;
    const targets = links.attendance.activityId?.target;
    if (!activities || !attendance || !targets) return;
    const listed = new Int32Array(activities.rows);
    const came = new Int32Array(activities.rows);
    for (let row = 0; row < attendance.rows; row++) {
      const activity = targets[row] ?? -1;
      if (activity < 0) continue;
      listed[activity] = (listed[activity] ?? 0) + 1;
      if (attendance.isTrue('attended', row)) came[activity] = (came[activity] ?? 0) + 1;
    }
    for (let row = 0; row < activities.rows; row++) {
      const present = activities.number('present', row);
      // Where no list was kept there is nothing to compare.
      if ((listed[row] ?? 0) === 0 || Number.isNaN(present) || present === came[row]) continue;
      yield at('activities', row, 'present', { present, listed: came[row] ?? 0 });
    }
  },
});
