import type { Localized } from '../core/words/settings';
import { counted, grouped } from './pane/counting';

const ZH = {
  merge: '汇总报送',
  pairings: '采用结对建议',
  merged: ({
    added,
    removed,
    changed,
  }: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  }) => `新增 ${grouped(added)} 行，删除 ${grouped(removed)} 行，改动 ${grouped(changed)} 行`,
};

const EN: typeof ZH = {
  merge: 'Submissions merged',
  pairings: 'Proposed pairings accepted',
  merged: ({ added, removed, changed }) =>
    `${counted(added, 'row', 'rows')} added, ${counted(removed, 'row', 'rows')} removed, ${counted(changed, 'row', 'rows')} changed`,
};

/** What 修改记录 says of changes that come many at a time. */
export const changeTexts: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
