import { LONGEST_TEXT } from '../registry';
import { columnsOf, textsWhere } from './cells';
import { counted } from '../words/counted';
import { defineCellRule } from './rule';

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

export const textTooLong = defineCellRule<{ length: number }>({
  id: 'F15',
  severity: 'warning',
  foundAt: ['type:text'],
  title: { 'zh-CN': '文字过长或含控制字符', en: 'Text too long or with control characters' },
  remedy: {
    'zh-CN': '缩短到 255 字以内，删除控制字符。',
    en: 'Shorten it to 255 characters and remove control characters.',
  },
  message: {
    'zh-CN': ({ length }) => `文字有 ${length} 个字符（上限 255），或含有控制字符。`,
    en: ({ length }) =>
      `The text has ${counted(length, 'character', 'characters')} (255 at most) or holds control characters.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'text')) {
      yield* textsWhere(cells, (text) => {
        // Characters, not UTF-16 units: rare characters of names take two of those.
        const length = text.length > LONGEST_TEXT ? [...text].length : text.length;
        return length > LONGEST_TEXT || CONTROL.test(text) ? { length } : null;
      });
    }
  },
});
