import { codeList, type CodeList } from './code-list';

export const YES = '是';
const NO = '否';

/** What offices write besides the marks that are read without a word: crosses and ticks of other kinds, and words. */
const YES_WORDS = '是的 对 对的 有 属于 属 正确 V T ☑ ✅';
const NO_WORDS = '不是 不是的 非 无 没有 没 不 不属于 不对 错 X F ✕ ✖ ❌';

/** The list of a yes/no column, whose header gives more words: 是否贫困村 is also answered 贫困村 or 非贫困村. */
export function yesNoList(header: string, spellings: Readonly<Record<string, string>> = {}): CodeList {
  const what = /^是否(.+)$/u.exec(header)?.[1];
  const [isIt, isNot] = what === undefined ? ['', ''] : [what, `非${what} 不是${what} 未${what}`];
  return codeList([YES, NO], {
    [YES]: `${YES_WORDS} ${isIt} ${spellings[YES] ?? ''}`,
    [NO]: `${NO_WORDS} ${isNot} ${spellings[NO] ?? ''}`,
  });
}
