import { columnsOf, isWellFormed, textsWhere } from './cells';
import { mayBeNumber, personal } from '../words/personal';
import { defineCellRule } from './rule';

export const phoneForm = defineCellRule<{ phone: string; isWord: number }>({
  id: 'F13',
  severity: 'warning',
  foundAt: ['type:phone'],
  title: { 'zh-CN': '电话号码有误', en: 'Phone number wrong' },
  remedy: {
    'zh-CN': '填写 11 位手机号或带区号的固定电话；没有电话的，该单元格留空。',
    en: 'Give an 11-digit mobile number or a landline with its area code; leave the cell blank where there is none.',
  },
  message: {
    'zh-CN': ({ phone, isWord }) =>
      isWord === 1
        ? `“${phone}”不是电话号码。没有电话的，该单元格留空。`
        : `电话 ${phone} 既不是 11 位手机号，也不是带区号的固定电话。`,
    en: ({ phone, isWord }) =>
      isWord === 1
        ? `“${phone}” is no telephone number. Leave the cell blank where there is none.`
        : `Phone ${phone} is neither an 11-digit mobile number nor a landline with area code.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'phone')) {
      yield* textsWhere(cells, (phone) =>
        isWellFormed(cells.field, phone)
          ? null
          : { phone: personal(phone, 'phone'), isWord: Number(!mayBeNumber(phone)) },
      );
    }
  },
});
