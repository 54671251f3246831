import { foldHead } from '../linkage';
import { at, defineRecordRule } from './rule';

export const headDisagrees = defineRecordRule<{ written: string; household: string; head: string }>({
  id: 'R07',
  severity: 'error',
  foundAt: ['pairings.head'],
  title: { 'zh-CN': '户主姓名与户编号不符', en: 'Head of household does not agree' },
  remedy: {
    'zh-CN': '核对户编号和户主姓名，更正有误的一项。',
    en: "Check the number and the head's name, and correct the wrong one.",
  },
  message: {
    'zh-CN': ({ written, household, head }) =>
      `所填户主“${written}”与户编号 ${household} 的户主“${head}”不一致。`,
    en: ({ written, household, head }) =>
      `The head is given as “${written}”, but household ${household} is headed by “${head}”.`,
  },
  *check({ registry, links }) {
    const { pairings, households } = registry.tables;
    const targets = links.pairings.householdId?.target;
    if (!pairings || !households || !targets) return;
    for (let row = 0; row < pairings.rows; row++) {
      const written = pairings.text('head', row);
      const target = targets[row] ?? -1;
      if (written === null || target < 0) continue;
      const head = households.text('head', target);
      if (head === null || foldHead(head) === foldHead(written)) continue;
      yield at('pairings', row, 'head', { written, household: households.text('id', target) ?? '', head });
    }
  },
});
