import { DEFAULT_SCHEME, readScheme, type Scheme } from '../evaluation';
import type { RawWorkbook } from '../registry';
import type { Results } from '../results';
import { settingCell } from '../settings-sheets';
import { Failure } from '../words/failure';
import { settingsSchema, type Settings } from '../words/settings';

/** The workbook's scheme, or what is wrong with it: that keeps nothing but the evaluation from being done. */
export function schemeOfBook(
  workbook: RawWorkbook,
  settings: Settings,
): Pick<Results, 'scheme' | 'schemeFault'> {
  try {
    const scheme = readScheme(workbook);
    refuseUnknownGrade(workbook, settings, scheme);
    return { scheme, schemeFault: null };
  } catch (error) {
    if (error instanceof Failure && error.code === 'BadScheme')
      return { scheme: DEFAULT_SCHEME, schemeFault: error };
    throw error;
  }
}

/** A least grade of the advanced that somebody has written is one of the scheme; nobody has written the usual one. */
function refuseUnknownGrade(
  workbook: RawWorkbook,
  { lowestAdvanced: value }: Settings,
  { policies }: Scheme,
): void {
  const known = Object.values(policies).flatMap(({ grades }) => grades.map(({ grade }) => grade));
  const written = settingCell(workbook, 'lowestAdvanced');
  if (!written || known.includes(value) || value === USUAL) return;
  const { sheet, cell } = written;
  throw new Failure('BadScheme', { sheet }, undefined, [{ cell, code: 'notInList', value }]);
}

const USUAL = settingsSchema.shape.lowestAdvanced.parse(undefined);
