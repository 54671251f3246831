// In: what the registry knows of the row selected in Excel. Out: it in words, lists and a picture, with jumps.
// May not: look anything up itself, or know Excel.
import { listedTool, onDemand } from '../kit';
import { ANSWER_TEXTS } from './texts';

export const answersTool = listedTool({
  id: 'answers',
  group: 'look',
  texts: ANSWER_TEXTS,
  view: onDemand(async () => (await import('./answers-view')).AnswersView),
});
