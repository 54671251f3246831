import type { KeptPart } from './charts';

/** What a file holds of other add-ins; they get it back as it was. */
export interface KeptAddIns {
  /** The part that lists the add-ins. */
  readonly panes: KeptPart;
  /** Those of the add-ins, and what they lead to. */
  readonly parts: readonly KeptPart[];
  /** The one of this add-in, where the file has it. */
  readonly own: KeptPart | null;
}
