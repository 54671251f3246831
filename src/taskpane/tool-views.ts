import type { ComponentType } from 'react';
import { AnswersView } from './answers';
import { MappingView } from './mapping';
import { MergeView } from './merge';
import { ProposalsView } from './proposals';
import { ScoringView } from './scoring';
import { TemplatesView } from './templates';
import { SchemeView } from './scheme';
import { SealingView } from './sealing';
import type { ToolViewProps } from './tool-view-props';
import type { ToolGroup } from './tools';
import { CarryView, ComparisonView } from './years';

/**
 * The tools beside the steps, in the order of the list: each opens a view of its own and has its name and hint in
 * the pane's texts under the same word (`open`, `openHint`).
 */
export const TOOL_VIEWS = {
  templates: { group: 'collect', view: TemplatesView },
  merge: { group: 'collect', view: MergeView },
  mapping: { group: 'collect', view: MappingView },
  answers: { group: 'look', view: AnswersView },
  proposals: { group: 'look', view: ProposalsView },
  scheme: { group: 'yearEnd', view: SchemeView },
  comparison: { group: 'yearEnd', view: ComparisonView },
  carry: { group: 'yearEnd', view: CarryView },
  sealing: { group: 'yearEnd', view: SealingView },
  scoring: { group: 'yearEnd', view: ScoringView },
} as const satisfies Record<string, { group: ToolGroup; view: ComponentType<ToolViewProps> }>;

export type ToolName = keyof typeof TOOL_VIEWS;
export const TOOL_NAMES = Object.keys(TOOL_VIEWS) as readonly ToolName[];
