import type { TextOf } from '../registry';
import { isBlank } from './cells';
import { at, defineRecordRule } from './rule';

export const projectFinish = defineRecordRule<{ status: TextOf<'projects', 'status'> }>({
  id: 'L20',
  severity: 'error',
  foundAt: ['projects.finish'],
  title: { 'zh-CN': '项目状态与完工日期不符', en: 'Project status and finish date disagree' },
  remedy: {
    'zh-CN': '完工的填写完工日期；未开工的不应有完工日期和到位资金。',
    en: 'Give the finish date of a finished project; one not begun has neither a finish date nor money.',
  },
  message: {
    'zh-CN': ({ status }) =>
      status === '完工'
        ? '项目状态为“完工”，而完工日期为空。'
        : `项目状态为“${status}”，而填有完工日期和到位资金。`,
    en: ({ status }) =>
      status === '完工'
        ? 'The project is finished but has no finish date.'
        : `The project is ${status}, yet it has a finish date and money.`,
  },
  *check({ registry }) {
    const { projects } = registry.tables;
    if (!projects) return;
    for (let row = 0; row < projects.rows; row++) {
      const status = projects.text('status', row);
      if (status === '完工' && isBlank(projects, 'finish', row))
        yield at('projects', row, 'finish', { status });
      if (status !== '未开工' || Number.isNaN(projects.number('finish', row))) continue;
      if (projects.number('paid', row) > 0) yield at('projects', row, 'finish', { status });
    }
  },
});
