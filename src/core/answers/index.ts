// In: the results of a run and the row that is selected in Excel. Out: what the registry knows of it: who helps whom,
// and the rows behind a figure, each with a jump to its source.
// May not: count by definitions of its own, change anything, know Excel or the words of the pane.
export { Answers } from './answers';
export type { Beginnings, Example } from './beginnings';
export { filterPlans, MOST_FILTERED } from './filter-plan';
export { lineOf } from './lines';
export type {
  Answer,
  AnswerLine,
  Detail,
  Fact,
  FigureAnswer,
  FilterPlan,
  GroupOutline,
  Picture,
  PictureNode,
  SelectedRow,
  SourceCell,
  SubjectAnswer,
} from './answer';
