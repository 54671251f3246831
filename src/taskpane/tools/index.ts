// In: what is known of the workbook. Out: what else can be done with it, as buttons that open views and as controls.
// May not: do any of it itself.
export { frontTool, offeredTools } from './offered-tools';
export { ToolList } from './tool-list';
export { TOOLS } from './tools';
