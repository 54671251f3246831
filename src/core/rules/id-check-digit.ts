import { columnsOf, textsWhere } from './cells';
import { hasValidCheck } from './citizen-id';
import { personal } from '../words/personal';
import { defineCellRule } from './rule';

export const idCheckDigit = defineCellRule<{ id: string }>({
  id: 'F03',
  severity: 'error',
  foundAt: ['type:id18'],
  yieldsTo: ['F05', 'F02'],
  source: 'GB 11643-1999, ISO 7064 MOD 11-2',
  title: { 'zh-CN': '身份证号校验码错误', en: 'Citizen ID check digit wrong' },
  remedy: {
    'zh-CN': '核对证件，可能有一位录入错误。',
    en: 'Check the card; one digit may have been typed wrongly.',
  },
  message: {
    'zh-CN': ({ id }) => `身份证号 ${id} 的末位校验码错误。`,
    en: ({ id }) => `The check character of citizen ID ${id} is wrong.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'id18'))
      yield* textsWhere(cells, (id) => (hasValidCheck(id) ? null : { id: personal(id, 'id18') }));
  },
});
