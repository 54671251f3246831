import type { GeneratedKind, TableKey } from '../../core/registry';
import type { GuideKey } from './guide';

/** What the help can be opened at: the anchor of its place on the page. */
export type HelpTopic =
  | `guide-${GuideKey}`
  | `rule-${string}`
  | `table-${TableKey}`
  | `sheet-${GeneratedKind}`
  | `indicator-${string}`
  | `metric-${string}`;
