import { columnsOf, isWellFormed, textsWhere } from './cells';
import { mayBeNumber, personal } from '../words/personal';
import { defineCellRule } from './rule';

export const idForm = defineCellRule<{ id: string; isWord: number }>({
  id: 'F02',
  severity: 'error',
  foundAt: ['type:id18'],
  yieldsTo: ['F05'],
  source: 'GB 11643-1999',
  title: { 'zh-CN': '身份证号格式错误', en: 'Citizen ID has the wrong form' },
  remedy: {
    'zh-CN': '核对证件，填写 18 位号码（末位可为 X）；未上户口的人员，在备注说明。',
    en: 'Check the card and type all 18 characters; note it where a person is not registered yet.',
  },
  message: {
    'zh-CN': ({ id, isWord }) =>
      isWord === 1
        ? `“${id}”不是身份证号。未上户口的人员请在备注说明。`
        : `身份证号 ${id} 不是 17 位数字加 1 位数字或 X。`,
    en: ({ id, isWord }) =>
      isWord === 1
        ? `“${id}” is no citizen ID. Please note it where a person is not registered yet.`
        : `Citizen ID ${id} is not 17 digits and a digit or X.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'id18')) {
      yield* textsWhere(cells, (id) =>
        isWellFormed(cells.field, id) ? null : { id: personal(id, 'id18'), isWord: Number(!mayBeNumber(id)) },
      );
    }
  },
});
