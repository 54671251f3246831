import type { CoverageFigures } from '../coverage';
import type { EvaluationResult, Scheme } from '../evaluation';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { ReturnRecord } from '../returns';
import type { Findings } from '../rules';
import type { RunOptions, Settings } from '../words/settings';
import type { CountyFacts } from '../settings-sheets';
import type { Earlier } from '../years';
import type { EarlierBulletin } from './earlier-bulletin';

/** What a check leaves: all that generated sheets and answers are made of. */
export interface Results {
  readonly registry: Registry;
  /** Some of what the clerk has decided on how sheets are read could not be read itself. */
  readonly hasLostChoices: boolean;
  readonly settings: Settings;
  readonly counties: ReadonlyMap<string, CountyFacts>;
  readonly findings: Findings;
  readonly links: Links;
  readonly coverage: CoverageFigures;
  readonly evaluation: EvaluationResult;
  readonly scheme: Scheme;
  /** The latest bulletin of an earlier year in the workbook. */
  readonly earlierBulletin: EarlierBulletin | null;
  /** What was sent back before this run. */
  readonly returned: ReturnRecord;
  /** The registry of an earlier year, where one is at hand. */
  readonly previous: Earlier | null;
  readonly run: RunOptions;
}
