import type { TableKey } from '../registry';

/** What may have become of a village, a household or a cadre from one registry to the other. */
export const CHANGES = {
  villages: [
    'villageEntered',
    'villageLeft',
    'villageExited',
    'villageReturned',
    'villageRecoded',
    'keyVillage',
    'demonstration',
    'designatedGained',
    'designatedLost',
    'multipleGained',
    'multipleLost',
    'teamGained',
    'teamLost',
    'firstSecretaryGained',
    'firstSecretaryLost',
  ],
  households: [
    'householdEntered',
    'householdLeft',
    'lifted',
    'fellBack',
    'unlifted',
    'attribute',
    'cause',
    'head',
    'renumbered',
    'householdMoved',
    'pairedGained',
    'pairedLost',
    'pairedDone',
    'cadreChanged',
  ],
  cadres: ['cadreEntered', 'cadreLeft', 'cadreMoved', 'post'],
} as const;

export type ChangedTable = keyof typeof CHANGES & TableKey;
export const CHANGED_TABLES = Object.keys(CHANGES) as ChangedTable[];
export type ChangeKind = (typeof CHANGES)[ChangedTable][number];

/** One thing that became different; rows are -1 where the registry has none. */
export interface Change {
  readonly kind: ChangeKind;
  /** Row of this year's table. */
  readonly now: number;
  /** Row of the other registry's table. */
  readonly before: number;
  /** What the registries say, where it can be said in a word. */
  readonly from: string | null;
  readonly to: string | null;
}

/** All that became different, table by table. */
export type Comparison = Readonly<Record<ChangedTable, readonly Change[]>>;
