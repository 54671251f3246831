import { NONE } from '../linkage';
import { at, defineRecordRule } from './rule';

export const unknownActivity = defineRecordRule<{ id: string }>({
  id: 'R08',
  severity: 'error',
  foundAt: ['attendance.activityId'],
  title: { 'zh-CN': '活动编号不在培训座谈台账中', en: 'Activity not found' },
  remedy: {
    'zh-CN': '核对活动编号；确有该活动的，先在“培训座谈台账”中登记。',
    en: 'Check the number; if the activity took place, add it first.',
  },
  message: {
    'zh-CN': ({ id }) => `培训座谈台账中没有活动编号 ${id}。`,
    en: ({ id }) => `No activity ${id} in the register.`,
  },
  *check({ registry, links }) {
    const { attendance } = registry.tables;
    const targets = links.attendance.activityId?.target;
    for (let row = 0; attendance && targets && row < attendance.rows; row++) {
      const id = attendance.text('activityId', row);
      if (targets[row] === NONE && id !== null) yield at('attendance', row, 'activityId', { id });
    }
  },
});
