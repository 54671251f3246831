import { columnsOf, isWellFormed, textsWhere } from './cells';
import { defineCellRule } from './rule';

export const villageCodeForm = defineCellRule<{ code: string; prefix: string }>({
  id: 'F07',
  severity: 'error',
  foundAt: ['type:vcode'],
  title: { 'zh-CN': '村编码有误', en: 'Village code wrong' },
  remedy: {
    'zh-CN': '填写国家统计局的 12 位村级代码。',
    en: 'Use the 12-digit village code of the statistics bureau.',
  },
  message: {
    'zh-CN': ({ code, prefix }) => `村编码 ${code} 应为 12 位数字，并以 ${prefix} 开头。`,
    en: ({ code, prefix }) => `Village code ${code} should be 12 digits beginning with ${prefix}.`,
  },
  *check({ registry, settings }) {
    const prefix = settings.prefecture;
    for (const cells of columnsOf(registry, 'vcode')) {
      yield* textsWhere(cells, (code) =>
        isWellFormed(cells.field, code) && code.startsWith(prefix) ? null : { code, prefix },
      );
    }
  },
});
