// In: what the registry knows of the row selected in Excel. Out: it in words, lists and a picture, with jumps.
// May not: look anything up itself, or know Excel.
import { listedTool, onDemand } from '../kit';

export const answersTool = listedTool({
  id: 'answers',
  group: 'look',
  texts: {
    'zh-CN': {
      open: '查选中行',
      openHint: '选中任一行，看这户、这人、这村、这单位的帮扶关系；选中数字，看是哪些行',
    },
    en: {
      open: 'Selected row',
      openHint: 'Select any row to see who helps whom; select a figure to see the rows behind it',
    },
  },
  view: onDemand(async () => (await import('./answers-view')).AnswersView),
  isFront: true,
});
