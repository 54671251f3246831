import { at, defineRecordRule } from './rule';

export const scoreOutOfRange = defineRecordRule<{ score: number; full: number }>({
  id: 'L24',
  severity: 'error',
  foundAt: ['scores.score'],
  yieldsTo: ['L25'],
  title: { 'zh-CN': '得分超出满分', en: 'Score out of range' },
  remedy: {
    'zh-CN': '核对得分。',
    en: 'Check the score.',
  },
  message: {
    'zh-CN': ({ score, full }) => `得分 ${score} 应在 0 到满分 ${full} 之间。`,
    en: ({ score, full }) => `The score ${score} should lie between 0 and the full score ${full}.`,
  },
  *check({ registry, indicators }) {
    const { scores } = registry.tables;
    if (!scores) return;
    for (let row = 0; row < scores.rows; row++) {
      const indicator = indicators.get(scores.text('indicator', row) ?? '');
      const score = scores.number('score', row);
      // A score for a computed indicator is wrong whatever its size (L25).
      if (indicator?.manual !== true || !(score < 0 || score > indicator.fullScore)) continue;
      yield at('scores', row, 'score', { score, full: indicator.fullScore });
    }
  },
});
