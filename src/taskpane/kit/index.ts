// In: a ledger port, and work to be done on it. Out: what every view is made of: tasks, jumps, ticks, heads, lines; and
// what a tool is. May not: know any tool, step or finding.
export { CheckFirst } from './check-first';
export { ChoiceTabs, tabId } from './choice-tabs';
export { DoneBar } from './done-bar';
export { FigureTable } from './figure-table';
export { JumpLink } from './jump-link';
export { LineList, ListLine } from './list-line';
export { onDemand } from './on-demand';
export { RunProgress } from './run-progress';
export { ShowMore } from './show-more';
export { useViewStyles } from './styles';
export { Failures, TaskStatus } from './task-status';
export { listedTool, OCCASIONS } from './tool';
export type { ControlTool, Occasion, Tool, ToolControlProps, ToolViewProps, ViewTool } from './tool';
export { useFilteredSheets } from './use-filtered-sheets';
export { useJump } from './use-jump';
export type { Destination, Jump } from './use-jump';
export { tickOf, useSelection } from './use-selection';
export type { Selection } from './use-selection';
export { useShownAfter } from './use-shown-after';
export { useStretch } from './use-stretch';
export { useTask } from './use-task';
export type { Running, Task } from './use-task';
export { DESK_TOP, ViewHead } from './view-head';
export { WrittenSheets } from './written-sheets';
