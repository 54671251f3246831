import { personal } from '../../words/personal';
import { at, defineRecordRule } from '../rule';

/** Others named in a message. */
const NAMED = 3;

export const phoneOfSeveralHouseholds = defineRecordRule<{ phone: string; others: readonly string[] }>({
  id: 'P11',
  severity: 'warning',
  foundAt: ['households.phone'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项（办公室惯例）',
  title: { 'zh-CN': '多户共用一个电话', en: 'One phone number in several households' },
  remedy: {
    'zh-CN': '核对电话；确为代管的，在备注中说明。',
    en: 'Check the number; note it where somebody answers for them.',
  },
  message: {
    'zh-CN': ({ phone, others }) => `电话 ${phone} 同时为户 ${others.join('、')} 的联系电话。`,
    en: ({ phone, others }) => `Phone ${phone} is also that of household ${others.join(', ')}.`,
  },
  *check({ registry }) {
    const { households } = registry.tables;
    if (!households) return;
    const phones = households.column('phone');
    const rowsOf = new Map<number, number[]>();
    for (let row = 0; row < households.rows; row++) {
      const code = phones.code(row);
      if (code < 0) continue;
      const rows = rowsOf.get(code);
      if (rows) rows.push(row);
      else rowsOf.set(code, [row]);
    }
    for (const rows of rowsOf.values()) {
      if (rows.length < 2) continue;
      for (const row of rows) {
        const others = rows.filter((other) => other !== row).slice(0, NAMED);
        yield at('households', row, 'phone', {
          phone: personal(phones.text(row) ?? '', 'phone'),
          others: others.map((other) => households.text('id', other) ?? ''),
        });
      }
    }
  },
});
