import type { CheckSummary, WorkLeft } from '../../core/tasks';
import type { Locale } from '../../core/words/settings';
import type { Occasion, ViewTool, YearStanding } from '../kit';
import { TOOLS } from './tools';

export interface OfferedTool {
  readonly tool: ViewTool;
  readonly label: string;
  readonly hint: string | null;
  readonly standing: string | null;
}

/** What is known beside the check. */
interface Known {
  readonly year?: YearStanding | null;
  readonly left?: WorkLeft | null;
}

/** Tools of a place that open a view, as far as there is something for them to do. */
export function offeredTools(
  group: Occasion,
  locale: Locale,
  summary: CheckSummary | null,
  { year = null, left = null }: Known = {},
): OfferedTool[] {
  return TOOLS.flatMap((tool) => {
    if (tool.group !== group || !('view' in tool)) return [];
    if (tool.isFront || tool.isInFoot) return [];
    // Until that is known there may be something.
    if (left && tool.isNeeded?.(left) === false) return [];
    const label = tool.label(locale, summary);
    if (label === null) return [];
    const standing = year && tool.standing ? tool.standing(locale, year) : null;
    return [{ tool, label, hint: tool.hint(locale), standing }];
  });
}

/** The view with which a place begins; null where that is something else. */
export function frontTool(group: Occasion): ViewTool | null {
  for (const tool of TOOLS) if (tool.group === group && 'view' in tool && tool.isFront) return tool;
  return null;
}
