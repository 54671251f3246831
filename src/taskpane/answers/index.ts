// In: what the registry knows of the row selected in Excel. Out: it in words, lists and a picture, with jumps.
// May not: look anything up itself, or know Excel.
import { listedTool } from '../kit';
import { ANSWER_TEXTS } from './texts';
import { AnswersView } from './answers-view';

export const answersTool = listedTool({
  id: 'answers',
  group: 'look',
  texts: ANSWER_TEXTS,
  view: AnswersView,
  isFront: true,
});
