import type { Localized } from '../../core/words/settings';
import { counted, grouped, leftAlone, type LeftAlone } from '../../locales';

const ZH = {
  heading: '结对建议',
  about: '已有的结对不动，只移出超出上限的户；先本村，后本乡镇。勾选的才写入台账，可以撤销。',
  uncheckedHint: '先校验一次，才知道哪些户没有干部。',
  old: '台账在此之后有改动，这些建议可能已不适用；写入前会再核对。',
  reload: '重新计算',
  working: '正在计算…',
  none: '应结对的户都有干部，也没有干部超过上限。',
  totals: ({ paired, passedOn }: { paired: number; passedOn: number }) =>
    `建议新结对 ${grouped(paired)} 户，调整 ${grouped(passedOn)} 户。`,
  short: ({
    county,
    township,
    households,
    pairings,
  }: {
    county: string;
    township: string;
    households: number;
    pairings: number;
  }) =>
    `${county}${township}：${[
      ...(households > 0 ? [`还有 ${grouped(households)} 户无人可结对`] : []),
      ...(pairings > 0 ? [`还有 ${grouped(pairings)} 户仍超上限`] : []),
    ].join('，')}`,
  placeless: (households: number) => `另有 ${grouped(households)} 户村不明，无法建议。`,
  group: (county: string, township: string, count: number) => `${county} ${township}（${grouped(count)}）`,
  nobody: '无人',
  reaches: { village: '本村', township: '本乡镇' },
  load: (after: number, capacity: number) => `共帮 ${grouped(after)} 户，上限 ${grouped(capacity)}`,
  more: (left: number) => `再显示一些（还有 ${grouped(left)} 户）`,
  write: '写出“结对建议”表',
  choose: (line: string) => `选用：${line}`,
  acceptOne: '写入',
  acceptThis: (line: string) => `写入台账：${line}`,
  entered: '已写入台账',
  chooseAll: '全选',
  accept: (count: number) => `选中的 ${grouped(count)} 条写入台账`,
  accepted: ({ added, changed, ...rest }: { added: number; changed: number } & LeftAlone) =>
    `已在“结对帮扶台账”新增 ${grouped(added)} 行${changed === 0 ? '' : `，结束原结对 ${grouped(changed)} 条`}。${leftAlone['zh-CN'](rest)}`,
  undo: (count: number) => `撤销上次写入（${grouped(count)} 条）`,
  undone: (rest: LeftAlone) =>
    rest.left === 0 ? '已撤销，台账恢复原样。' : `已撤销。${leftAlone['zh-CN'](rest)}`,
};

const EN: typeof ZH = {
  heading: 'Proposed pairings',
  about:
    'Pairings that are there stay, but for those over a limit; the village first, then the township. Only what is ticked is entered, and it can be undone.',
  uncheckedHint: 'Check once first: only then is it known which households have no cadre.',
  old: 'The registry has changed since: some of these may hold no more. Each is looked at again before it is entered.',
  reload: 'Work them out anew',
  working: 'Working it out…',
  none: 'Every household that should be paired has a cadre, and no cadre is over the limit.',
  totals: ({ paired, passedOn }) =>
    `Proposed: ${counted(paired, 'household', 'households')} newly paired, ${grouped(passedOn)} passed on.`,
  short: ({ county, township, households, pairings }) =>
    `${county} ${township}: ${[
      ...(households > 0 ? [`${counted(households, 'household has', 'households have')} nobody`] : []),
      ...(pairings > 0 ? [`${counted(pairings, 'pairing stays', 'pairings stay')} over a limit`] : []),
    ].join(', ')}`,
  placeless: (households) =>
    `The village of ${counted(households, 'more household', 'more households')} is unknown: nobody can be proposed.`,
  group: (county, township, count) => `${county} ${township} (${grouped(count)})`,
  nobody: 'nobody',
  reaches: { village: 'same village', township: 'same township' },
  load: (after, capacity) =>
    `${counted(after, 'household', 'households')} in all, limit ${grouped(capacity)}`,
  more: (left) => `Show more (${grouped(left)} left)`,
  write: 'Write the sheet 结对建议',
  choose: (line) => `Accept: ${line}`,
  acceptOne: 'Enter',
  acceptThis: (line) => `Enter: ${line}`,
  entered: 'entered',
  chooseAll: 'Select all',
  accept: (count) => `Enter ${grouped(count)} selected`,
  accepted: ({ added, changed, ...rest }) =>
    `${counted(added, 'row', 'rows')} added to 结对帮扶台账${changed === 0 ? '' : `, ${counted(changed, 'pairing', 'pairings')} ended`}.${leftAlone.en(rest)}`,
  undo: (count) => `Undo the last entry (${grouped(count)})`,
  undone: (rest) =>
    rest.left === 0 ? 'Undone: the pairing book is as it was.' : `Undone.${leftAlone.en(rest)}`,
};

/** Texts of the view of 结对建议. */
export const PROPOSAL_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
