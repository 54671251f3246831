import { calendarOf, parseDate } from '../../core/registry';
import { isRegistryYear } from '../../core/words/years';

/** As typed; a blank field leaves the choice to the workbook. */
export interface SettingsInput {
  readonly year: string;
  readonly asOf: string;
  readonly doubts: boolean;
}

export interface RunSettings {
  readonly year?: number;
  /** Serial day of the 1900 system. */
  readonly asOf?: number;
  readonly doubts?: true;
}

export const EMPTY_SETTINGS: SettingsInput = { year: '', asOf: '', doubts: false };

/** The options that were typed, and the fields that cannot be understood (they are left out). */
export function typedSettings(input: SettingsInput): {
  readonly options: RunSettings;
  readonly wrong: { readonly year: boolean; readonly asOf: boolean };
} {
  const year = yearOf(input.year.trim());
  const asOf = dayOf(input.asOf.trim());
  return {
    options: {
      ...(year === null || Number.isNaN(year) ? {} : { year }),
      ...(asOf === null || Number.isNaN(asOf) ? {} : { asOf }),
      // Off means that the workbook decides: its 规则 sheet may switch the doubts on.
      ...(input.doubts ? { doubts: true } : {}),
    },
    wrong: { year: Number.isNaN(year), asOf: Number.isNaN(asOf) },
  };
}

function yearOf(text: string): number | null {
  if (text === '') return null;
  const year = /^\d{4}年?$/.test(text) ? Number.parseInt(text, 10) : NaN;
  return isRegistryYear(year) ? year : NaN;
}

function dayOf(text: string): number | null {
  if (text === '') return null;
  const day = parseDate(text);
  return !Number.isNaN(day) && isRegistryYear(calendarOf(day).year) ? day : NaN;
}
