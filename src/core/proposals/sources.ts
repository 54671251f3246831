import type { CoverageFigures } from '../coverage';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { Settings } from '../words/settings';

/** What proposals are made from. */
export interface ProposalSources {
  readonly registry: Registry;
  readonly links: Links;
  readonly coverage: CoverageFigures;
  readonly settings: Settings;
}
