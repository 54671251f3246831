import type { CheckSummary } from '../../core/tasks';
import type { Locale } from '../../core/words/settings';
import type { ToolGroup, ViewTool } from '../kit';
import { TOOLS } from './tools';

export interface OfferedTool {
  readonly tool: ViewTool;
  readonly label: string;
  readonly hint: string | null;
}

/** Tools of a group that open a view, as far as there is something for them to do. */
export function offeredTools(group: ToolGroup, locale: Locale, summary: CheckSummary | null): OfferedTool[] {
  return TOOLS.flatMap((tool) => {
    if (tool.group !== group || !('view' in tool)) return [];
    const label = tool.label(locale, summary);
    return label === null ? [] : [{ tool, label, hint: tool.hint(locale) }];
  });
}
