import { rangeOf, type Area } from './even-parts';
import { HINT_MARK } from './hint-runs';

/**
 * Queues a look at what areas hold, to be sent before they are written: there should be hints of ours, or nothing.
 * `restoreOthers` queues that somebody else's validation, which rows that moved have brought there, comes back, and
 * tells whether there was any. Of an area that is not all alike Excel tells nothing, so nothing comes back there.
 */
export function lookAtValidations(areas: readonly Area[]): { restoreOthers(): boolean } {
  const looks = areas.map((area) => ({
    area,
    held: rangeOf(area).dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks'),
  }));
  return {
    restoreOthers() {
      const others = looks.filter(({ held }) => !isFree(held));
      for (const { area, held } of others) {
        const { type, rule, prompt, errorAlert, ignoreBlanks } = held;
        const now = rangeOf(area).dataValidation;
        now.clear();
        if (type === 'Inconsistent' || type === 'MixedCriteria') continue;
        if (type !== 'None') Object.assign(now, { rule, errorAlert, ignoreBlanks });
        now.prompt = prompt;
      }
      return others.length > 0;
    },
  };
}

function isFree({ type, prompt }: Excel.DataValidation): boolean {
  // Null where hints differ or there are none, whatever Microsoft's types say.
  const said = prompt as Excel.DataValidationPrompt | null;
  return (
    type === 'None' &&
    (!said || said.title.startsWith(HINT_MARK) || (said.title === '' && said.message === ''))
  );
}
