import type { CoverageFigures } from '../coverage';
import type { EvaluationResult, Scheme } from '../evaluation';
import type { Links } from '../linkage';
import type { Registry } from '../registry';
import type { ReturnRecord } from '../returns';
import type { Findings } from '../rules';
import type { Failure } from '../words/failure';
import type { RunOptions, Settings } from '../words/settings';
import type { CountyFacts } from '../settings-sheets';
import type { Earlier } from '../years';
import type { EarlierBulletin } from './earlier-bulletin';

/** What a check leaves: all that generated sheets and answers are made of. */
export interface Results {
  readonly registry: Registry;
  /** Some of what the clerk has decided on how sheets are read could not be read itself. */
  readonly hasLostChoices: boolean;
  /** What a clerk has said is right as it is could not be read. */
  readonly hasLostWaivers: boolean;
  /** What earlier checks found could not be read. */
  readonly hasLostChecks: boolean;
  readonly settings: Settings;
  readonly counties: ReadonlyMap<string, CountyFacts>;
  readonly findings: Findings;
  readonly links: Links;
  readonly coverage: CoverageFigures;
  /** Of nobody where the scheme has a fault. */
  readonly evaluation: EvaluationResult;
  /** The default one where the workbook's has a fault. */
  readonly scheme: Scheme;
  /** What is to be mended in the workbook's scheme before anybody is evaluated. */
  readonly schemeFault: Failure | null;
  /** The latest bulletin of an earlier year in the workbook. */
  readonly earlierBulletin: EarlierBulletin | null;
  /** What was sent back before this run. */
  readonly returned: ReturnRecord;
  /** The registry of an earlier year, where one is at hand. */
  readonly previous: Earlier | null;
  readonly run: RunOptions;
}
