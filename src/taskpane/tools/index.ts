// In: what else can be done with the workbook. Out: a list of buttons, each opening its view.
// May not: do any of it itself.
export { MarksTool } from './marks-tool';
export { ToolList } from './tool-list';
export type { Tool, ToolGroup } from './tool-list';
export { LiveTool } from './live-tool';
export { useLive } from './use-live';
