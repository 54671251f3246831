import type { ComponentType } from 'react';
import type { CheckSummary } from '../core/engine';
import type { LedgerPort } from './ledger-port';
import { MappingView } from './mapping';
import type { ToolGroup } from './tools';

/** What every view that a tool opens is given. */
export interface ToolViewProps {
  readonly ledger: LedgerPort;
  /** What the last check found; null before the first. */
  readonly summary: CheckSummary | null;
  onBack(): void;
  /** Goes back and checks anew: the registry or how it is read has changed. */
  onRecheck(): void;
}

/**
 * The tools beside the steps, in the order of the list: each opens a view of its own and has its name and hint in
 * the pane's texts under the same word (`open`, `openHint`).
 */
export const TOOL_VIEWS = {
  mapping: { group: 'collect', view: MappingView },
} as const satisfies Record<string, { group: ToolGroup; view: ComponentType<ToolViewProps> }>;

export type ToolName = keyof typeof TOOL_VIEWS;
export const TOOL_NAMES = Object.keys(TOOL_VIEWS) as readonly ToolName[];
