// In: the ledger's papers. Out: the view in which they are chosen and made, for all or for some.
// May not: know what stands in any of them.
import { listedTool, onDemand } from '../kit';

export const papersTool = listedTool({
  id: 'papers',
  group: 'yearEnd',
  texts: {
    'zh-CN': {
      open: '材料打印',
      openHint: '村表、户卡、花名册、督办通知、鉴定表等，按乡镇或选中的村、户生成',
    },
    en: {
      open: 'Papers to print',
      openHint:
        'Village and household cards, rosters, reminders, appraisals; for a township or what is selected',
    },
  },
  view: onDemand(async () => (await import('./papers-view')).PapersView),
});
