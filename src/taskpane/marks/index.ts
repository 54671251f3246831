// In: the findings of the last check. Out: two buttons that mark their cells in the registry, and clear them.
// May not: colour anything itself, or know Excel.
import type { ControlTool } from '../kit';
import { MarksControl } from './marks-control';
import { MARK_TEXTS } from './texts';

export const marksTool: ControlTool = {
  id: 'marks',
  group: 'check',
  texts: MARK_TEXTS,
  control: MarksControl,
};
