import { foldName } from '../linkage';
import { headsOf } from './heads';
import { personal } from '../words/personal';
import { at, defineRecordRule } from './rule';

export const headIdentity = defineRecordRule<{ here: string; there: string }>({
  id: 'L03',
  severity: 'error',
  foundAt: ['households.head', 'households.headId'],
  title: { 'zh-CN': '户主信息两表不一致', en: 'Head differs between the two sheets' },
  remedy: {
    'zh-CN': '核对证件，使两表一致。',
    en: 'Check the card and make both sheets agree.',
  },
  message: {
    'zh-CN': ({ here, there }) => `贫困户名册所填户主为 ${here}，家庭成员中户主为 ${there}。`,
    en: ({ here, there }) => `${here} is given here, the sheet of members has ${there} for the head.`,
  },
  *check({ registry, links }) {
    const { households, members } = registry.tables;
    const heads = headsOf(registry, links);
    if (!households || !members || !heads) return;
    for (let row = 0; row < households.rows; row++) {
      if (heads.count[row] !== 1) continue;
      const member = heads.member[row] ?? -1;
      const name = households.text('head', row);
      const memberName = members.text('name', member);
      if (name !== null && memberName !== null && foldName(name) !== foldName(memberName)) {
        yield at('households', row, 'head', { here: name, there: memberName });
      }
      const id = households.text('headId', row);
      const memberId = members.text('idNo', member);
      if (id !== null && memberId !== null && id !== memberId) {
        yield at('households', row, 'headId', {
          here: personal(id, 'id18'),
          there: personal(memberId, 'id18'),
        });
      }
    }
  },
});
