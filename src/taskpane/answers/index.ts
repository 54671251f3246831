// In: what the registry knows of the row selected in Excel. Out: it in words, lists and a picture, with jumps.
// May not: look anything up itself, or know Excel.
export { AnswersView } from './answers-view';
