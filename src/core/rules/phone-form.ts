import { columnsOf, textsWhere } from './cells';
import { personal } from '../words/personal';
import { defineCellRule } from './rule';

export const phoneForm = defineCellRule<{ phone: string }>({
  id: 'F13',
  severity: 'warning',
  foundAt: ['type:phone'],
  title: { 'zh-CN': '电话号码不对', en: 'Phone number wrong' },
  remedy: {
    'zh-CN': '填写 11 位手机号，或带区号的固定电话。',
    en: 'Use an 11-digit mobile number, or a landline with its area code.',
  },
  message: {
    'zh-CN': ({ phone }) => `电话 ${phone} 既不是 11 位手机号，也不是带区号的固定电话。`,
    en: ({ phone }) => `Phone ${phone} is neither an 11-digit mobile number nor a landline with area code.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'phone')) {
      yield* textsWhere(cells, (phone) =>
        cells.field.schema.safeParse(phone).success ? null : { phone: personal(phone, 'phone') },
      );
    }
  },
});
