import { columnsOf, textsWhere } from './cells';
import { creditCheckCharacter } from './credit-code';
import { defineCellRule } from './rule';

export const creditCodeWrong = defineCellRule<{ code: string }>({
  id: 'F06',
  severity: 'error',
  foundAt: ['type:uscc'],
  source: 'GB 32100-2015',
  title: { 'zh-CN': '统一社会信用代码不对', en: 'Unified social credit code wrong' },
  remedy: {
    'zh-CN': '对照证照核对 18 位代码。',
    en: 'Check all 18 characters against the certificate.',
  },
  message: {
    'zh-CN': ({ code }) => `统一社会信用代码 ${code} 的长度、字符或校验码不对。`,
    en: ({ code }) => `Unified social credit code ${code} is wrong in length, alphabet or check character.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'uscc')) {
      yield* textsWhere(cells, (code) => {
        const wellFormed = cells.field.schema.safeParse(code).success;
        return wellFormed && creditCheckCharacter(code) === code[17] ? null : { code };
      });
    }
  },
});
