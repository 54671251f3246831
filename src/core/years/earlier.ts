import type { CoverageFigures } from '../coverage';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { Settings } from '../words/settings';

/** The registry of another workbook, most often last year's: read, marked, linked and counted on its own. */
export interface Earlier {
  /** The file's name. */
  readonly name: string;
  /** Of the sheets that were read: the same registry has the same. */
  readonly digest: string;
  readonly registry: Registry;
  readonly settings: Settings;
  readonly links: Links;
  readonly coverage: CoverageFigures;
}
