import { at, defineRecordRule } from './rule';

export const incomeBelowLine = defineRecordRule<{ income: number; line: number }>({
  id: 'L09',
  severity: 'warning',
  foundAt: ['households.income'],
  title: { 'zh-CN': '已脱贫但收入低于贫困线', en: 'Left poverty with an income below the line' },
  remedy: {
    'zh-CN': '核对收入和脱贫状态。',
    en: 'Check the income and the status.',
  },
  message: {
    'zh-CN': ({ income, line }) => `已脱贫，而人均纯收入 ${income} 元低于贫困线 ${line} 元。`,
    en: ({ income, line }) =>
      `The household has left poverty, yet its income of ${income} yuan a head is below the line of ${line}.`,
  },
  *check({ registry, settings }) {
    const { households } = registry.tables;
    if (!households) return;
    const line = settings.povertyLine;
    for (let row = 0; row < households.rows; row++) {
      if (households.text('status', row) !== '已脱贫') continue;
      const income = households.number('income', row);
      if (income < line) yield at('households', row, 'income', { income, line });
    }
  },
});
