import { useCallback, useState } from 'react';
import type { Severity } from '../../core/rules';
import type { FoundPlace } from '../../core/tasks';

/** How findings are put together. */
export const GROUPINGS = ['place', 'rule', 'sheet', 'all'] as const;
type Grouping = (typeof GROUPINGS)[number];

/** What narrows the list down. */
export interface Narrowing {
  readonly grouping: Grouping;
  /** The group that is open. */
  readonly group: string | null;
  readonly severity: Severity | null;
  readonly text: string;
  /** What is left as it is is shown in place of what is found. */
  readonly areWaivedShown: boolean;
}

/** Where the clerk is in the list. */
interface ListPlace {
  readonly active: number;
  /** What stood there when it was last seen: found again after a check. */
  readonly seen: FoundPlace | null;
  /** Of the window. */
  readonly scroll: number;
}

export interface DeskState extends Narrowing, ListPlace {
  /** The latest reason for leaving something as it is; often the next is the same. */
  readonly reason: string;
  /** Counts how often all was cleared: what is being typed goes, too. */
  readonly clearings: number;
}

export interface FindingsDesk {
  readonly state: DeskState;
  /** Another narrowing begins at the top of its list. Keeps its identity. */
  readonly change: (part: Partial<DeskState>) => void;
  /** Begins with some of the findings; null: where the clerk was. Keeps its identity. */
  readonly open: (narrowing: Partial<Narrowing> | null) => void;
}

const TOP: ListPlace = { active: 0, seen: null, scroll: 0 };
const ALL: Narrowing = { grouping: 'place', group: null, severity: null, text: '', areWaivedShown: false };

/** What a clerk has chosen among the findings, and where in them; whoever keeps it keeps the place. */
export function useFindingsDesk(): FindingsDesk {
  const [state, setState] = useState<DeskState>({ ...ALL, ...TOP, reason: '', clearings: 0 });
  const change = useCallback((part: Partial<DeskState>) => {
    setState((before) => {
      const isOther = (Object.keys(ALL) as (keyof Narrowing)[]).some(
        (key) => part[key] !== undefined && part[key] !== before[key],
      );
      return { ...before, ...(isOther ? TOP : {}), ...part };
    });
  }, []);
  const open = useCallback((narrowing: Partial<Narrowing> | null) => {
    if (narrowing === null) return;
    setState(({ reason, clearings }) => ({
      ...ALL,
      ...TOP,
      ...narrowing,
      ...{ reason, clearings: clearings + 1 },
    }));
  }, []);
  return { state, change, open };
}
