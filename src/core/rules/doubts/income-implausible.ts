import { at, defineRecordRule } from '../rule';

export const incomeImplausible = defineRecordRule<{ income: number; highest: number }>({
  id: 'P10',
  severity: 'warning',
  foundAt: ['households.income'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '人均纯收入异常', en: 'Income implausible' },
  remedy: {
    'zh-CN': '核对人均纯收入，单位是元。',
    en: 'Check the income per head, in yuan.',
  },
  message: {
    'zh-CN': ({ income, highest }) => `人均纯收入 ${income} 元，应大于 0、不超过 ${highest} 元。`,
    en: ({ income, highest }) =>
      `The income per head is ${income} yuan; above 0 and up to ${highest} would be expected.`,
  },
  *check({ registry, settings }) {
    const { households } = registry.tables;
    if (!households) return;
    const highest = settings.doubtIncome;
    for (let row = 0; row < households.rows; row++) {
      const income = households.number('income', row);
      if (income <= 0 || income > highest) yield at('households', row, 'income', { income, highest });
    }
  },
});
