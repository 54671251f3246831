import { SELF_ASSESSOR } from '../words/settings';
import { at, defineRecordRule } from './rule';

export const scoreForComputed = defineRecordRule<{ indicator: string }>({
  id: 'L25',
  severity: 'error',
  foundAt: ['scores.score'],
  title: { 'zh-CN': '对系统计算指标进行了人工评分', en: 'Score for an indicator that is computed' },
  remedy: {
    'zh-CN': '删除该行，该项得分由系统计算。',
    en: 'Delete the row; this score is computed.',
  },
  message: {
    'zh-CN': ({ indicator }) => `指标 ${indicator} 由系统计算，不应人工评分。`,
    en: ({ indicator }) => `Indicator ${indicator} is computed and cannot be scored by hand.`,
  },
  *check({ registry, indicators }) {
    const { scores } = registry.tables;
    if (!scores) return;
    for (let row = 0; row < scores.rows; row++) {
      const indicator = scores.text('indicator', row);
      // What a subject thinks of itself is no score: the evaluation compares it.
      if (scores.text('assessor', row) === SELF_ASSESSOR) continue;
      if (indicator === null || indicators.get(indicator)?.manual !== false) continue;
      if (!Number.isNaN(scores.number('score', row))) yield at('scores', row, 'score', { indicator });
    }
  },
});
