import type { Localized } from '../core/settings';
import { counted, grouped } from './pane/counting';

/** What 修改记录 says of changes that come many at a time. */
interface ChangeTexts {
  readonly merge: string;
  readonly pairings: string;
  merged(of: { readonly added: number; readonly removed: number; readonly changed: number }): string;
}

export const changeTexts: Localized<ChangeTexts> = {
  'zh-CN': {
    merge: '汇总报送',
    pairings: '采用结对建议',
    merged: ({ added, removed, changed }) =>
      `新增 ${grouped(added)} 行，删除 ${grouped(removed)} 行，改动 ${grouped(changed)} 格`,
  },
  en: {
    merge: 'Submissions merged',
    pairings: 'Proposed pairings accepted',
    merged: ({ added, removed, changed }) =>
      `${counted(added, 'row', 'rows')} added, ${counted(removed, 'row', 'rows')} removed, ${counted(changed, 'cell', 'cells')} changed`,
  },
};
