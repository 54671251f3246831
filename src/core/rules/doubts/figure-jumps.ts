import { indexRows } from '../../linkage';
import { fieldOf, type FieldKey, tableOf } from '../../registry';
import { rowHit, defineRecordRule } from '../rule';

/** Figures that go on from year to year; sizes of households are for P19, where a birth is no doubt. */
const FIGURES = [
  ['villages', 'code', ['households', 'population', 'poorHouseholds', 'poorPopulation']],
  ['households', 'id', ['income']],
] as const;

export const figureJumps = defineRecordRule<{ figure: string; now: number; before: number; most: number }>({
  id: 'P18',
  severity: 'warning',
  foundAt: [
    'villages.households',
    'villages.population',
    'villages.poorHouseholds',
    'villages.poorPopulation',
    'households.income',
  ],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项：年度间数据异常变动（办公室惯例）',
  title: { 'zh-CN': '与上年变动过大', en: 'Figure far from last year’s' },
  remedy: {
    'zh-CN': '核对本年和上年的数据；确有变动的，备注说明依据。',
    en: 'Check the figure of both years; have the reason at hand where it is right.',
  },
  message: {
    'zh-CN': ({ figure, now, before, most }) => `${figure}填报 ${now}，上年为 ${before}，变动超过 ${most}%。`,
    en: ({ figure, now, before, most }) =>
      `${figure} is ${now} and was ${before} in the earlier registry: more than ${most}% apart.`,
  },
  *check({ registry, settings, earlier }) {
    if (!earlier) return;
    const most = settings.doubtChange;
    for (const [key, id, figures] of FIGURES) {
      const now = tableOf(registry, key);
      const before = tableOf(earlier.registry, key);
      if (!now || !before) continue;
      const rowsBefore = indexRows(before.rows, (row) => before.text(id, row));
      const shared = figures.filter((name) => now.has(name as FieldKey) && before.has(name as FieldKey));
      for (let row = 0; row < now.rows; row++) {
        const [known, ...others] = rowsBefore.get(now.text(id, row) ?? '') ?? [];
        if (known === undefined || others.length > 0) continue;
        for (const name of shared) {
          const value = now.number(name, row);
          const was = before.number(name, known);
          // Comparing with NaN is false: a blank cell is no change.
          if (Math.abs(value - was) > (Math.abs(was) * most) / 100) {
            const figure = fieldOf(key, name as never).header;
            yield rowHit(key, row, name, { figure, now: value, before: was, most });
          }
        }
      }
    }
  },
});
