// In: the ledger port. Out: the view in which empty registry sheets are chosen and made. May not: know columns.
import { listedTool, onDemand } from '../kit';

export const templatesTool = listedTool({
  id: 'templates',
  group: 'collect',
  texts: {
    'zh-CN': { open: '新建登记表', openHint: '空的登记表，带下拉、提示和文本格式，填好直接能认' },
    en: {
      open: 'New registry sheets',
      openHint: 'Empty registry sheets with lists to choose from, hints and text formats',
    },
  },
  view: onDemand(async () => (await import('./templates-view')).TemplatesView),
});
