import { exitLineOf } from '../words/settings';
import { at, defineRecordRule } from './rule';

export const incomeBelowLine = defineRecordRule<{ income: number; year: string; line: number }>({
  id: 'L09',
  severity: 'warning',
  foundAt: ['households.income'],
  title: { 'zh-CN': '已脱贫但收入低于脱贫标准', en: 'Left poverty with an income below the line' },
  remedy: {
    'zh-CN': '核对收入和脱贫状态。',
    en: 'Check the income and the status.',
  },
  message: {
    'zh-CN': ({ income, year, line }) =>
      `${year === '' ? '' : `${year} 年`}已脱贫，而人均纯收入 ${income} 元低于${year === '' ? '贫困线' : '当年脱贫标准'} ${line} 元。`,
    en: ({ income, year, line }) =>
      `The household left poverty${year === '' ? '' : ` in ${year}`}, yet its income of ${income} yuan a head is below the line of ${line}.`,
  },
  *check({ registry, settings }) {
    const { households } = registry.tables;
    if (!households) return;
    for (let row = 0; row < households.rows; row++) {
      if (households.text('status', row) !== '已脱贫') continue;
      const income = households.number('income', row);
      const exitYear = households.number('exitYear', row);
      const line = exitLineOf(settings, exitYear);
      const year = Number.isNaN(exitYear) ? '' : String(exitYear);
      if (income < line) yield at('households', row, 'income', { income, year, line });
    }
  },
});
