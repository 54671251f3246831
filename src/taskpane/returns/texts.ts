import type { ReturnState } from '../../core/returns';
import type { Localized } from '../../core/words/settings';
import { grouped } from '../../locales';

const ZH = {
  open: ({ gone, remaining, back, new: added }: Readonly<Record<ReturnState, number>>) =>
    `与上次退回相比：已整改 ${grouped(gone)} · 未整改 ${grouped(remaining)} · 再次出现 ${grouped(back)} · 新增 ${grouped(added)}`,
  heading: '与上次退回相比',
  about: (round: number) => `与第 ${round} 次退回对照：按规则和对象，不按行号。没有重报的乡镇不对照。`,
  states: { gone: '已整改', remaining: '未整改', back: '再次出现', new: '新增' },
  choose: '按现状查看',
  uncompared: (rules: string) => `问题过多或本次未检查、未作对照的规则：${rules}。`,
  none: '没有这一类问题。',
  first: (round: number) => `第 ${round} 次退回时首次提出`,
  more: (count: number) => `再显示一些（还有 ${grouped(count)} 条）`,
  nobody: '未能确定乡镇',
  reading: '正在对照…',
};

const EN: typeof ZH = {
  open: ({ gone, remaining, back, new: added }) =>
    `Since last returned: ${grouped(gone)} corrected · ${grouped(remaining)} not corrected · ${grouped(back)} came back · ${grouped(added)} new`,
  heading: 'Since last returned',
  about: (round) =>
    `Set against return ${round}, by rule and subject, not by row. Townships that have not submitted again are not compared.`,
  states: { gone: 'Corrected', remaining: 'Not corrected', back: 'Came back', new: 'New' },
  choose: 'Show by state',
  uncompared: (rules) => `Not compared (too many findings, or not checked this time): ${rules}.`,
  none: 'No findings of this kind.',
  first: (round) => `First named in return ${round}`,
  more: (count) => `Show more (${grouped(count)} left)`,
  nobody: 'Township not known',
  reading: 'Comparing…',
};

/** Texts of what has become of findings that were sent back. */
export const RETURN_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
