import type { RunOptions } from '../core/words/settings';
import type { Locale } from '../core/words/settings';
import { PROGRAM_VERSION } from '../version';

/** Language, local time `yyyy-mm-dd hh:mm` and version of a run that begins at `now`. */
export function describeRun(
  locale: Locale,
  now: Date,
): Pick<RunOptions, 'locale' | 'runAt' | 'programVersion'> {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return {
    locale,
    runAt: `${day} ${two(now.getHours())}:${two(now.getMinutes())}`,
    programVersion: PROGRAM_VERSION,
  };
}
