// In: edits as the ledger tells of them. Out: a switch, and what the last edit has done to the findings.
// May not: check anything itself, or know Excel.
import type { ControlTool } from '../kit';
import { LiveControl } from './live-control';
import { LIVE_TEXTS } from './texts';

export { LiveProvider } from './live-provider';

export const liveTool: ControlTool = {
  id: 'live',
  group: 'check',
  texts: LIVE_TEXTS,
  control: LiveControl,
};
