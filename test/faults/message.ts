import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';

const CLAIMS_UNCHANGED =
  /没有改动|没有写入|没有并入|未改动|未写入|not changed|nothing was (?:written|merged|changed)/;

/** What is wrong with how an operation told that it could not be done. */
export function faultsOfMessage(error: unknown, isUnchanged: boolean): string[] {
  if (!(error instanceof Failure)) return [`no failure but ${String(error)}`];
  if (error.code === 'Unexpected') return ['an internal error is told'];
  const sentences = (['zh-CN', 'en'] as const).map((locale) => failureSentence(error, locale));
  const faults = sentences.flatMap((sentence) => {
    if (sentence === '') return [`${error.code} has no sentence`];
    if (sentence.includes('“”')) return [`a name is missing in: ${sentence}`];
    return !isUnchanged && CLAIMS_UNCHANGED.test(sentence) ? [`not true: ${sentence}`] : [];
  });
  // One language is enough to tell of it.
  return faults.slice(0, 1);
}
