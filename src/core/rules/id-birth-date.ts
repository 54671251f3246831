import { dayExists, serialOf } from '../registry';
import { columnsOf, textsWhere } from './cells';
import { birthOf } from './citizen-id';
import { personal } from '../words/personal';
import { defineCellRule } from './rule';

export const idBirthDate = defineCellRule<{ id: string; date: string }>({
  id: 'F04',
  severity: 'error',
  foundAt: ['type:id18'],
  yieldsTo: ['F05', 'F02', 'F03'],
  source: 'GB 11643-1999',
  title: { 'zh-CN': '身份证号中的出生日期有误', en: 'Citizen ID holds an impossible birth date' },
  remedy: {
    'zh-CN': '核对证件上的出生日期。',
    en: 'Check the date of birth on the card.',
  },
  message: {
    'zh-CN': ({ id, date }) => `身份证号 ${id} 中的出生日期 ${date} 不存在，或晚于截止日期。`,
    en: ({ id, date }) =>
      `Citizen ID ${id} holds the birth date ${date}, which does not exist or lies after the as-of date.`,
  },
  *check({ registry, settings }) {
    for (const cells of columnsOf(registry, 'id18')) {
      yield* textsWhere(cells, (id) => {
        const { year, month, day } = birthOf(id);
        const born = serialOf(year, month, day);
        return dayExists(year, month, day) && !(born > settings.asOf)
          ? null
          : { id: personal(id, 'id18'), date: id.slice(6, 14) };
      });
    }
  },
});
