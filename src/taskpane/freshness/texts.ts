import type { Localized } from '../../core/words/settings';
import type { Stale, StaleBecause } from '../ledger-port';

/** So many sheets are named. */
const NAMED = 3;

const ZH = {
  /** Beside what is old. */
  old: '已过时',
  results: '结果已过时',
  unknown: '未核对是否过时',
  unknownWhy: '结果表是以前写出的，校验后才知道台账有没有改动。',
  because: {
    registry: '台账有改动',
    settings: '参数或方案有改动',
    sheets: '登记表有增减或改名',
    terms: '年度、截止日期、参数或方案与当时不同',
    previous: '上年台账已换',
  } satisfies Record<StaleBecause, string>,
  reason: (what: string, sheets: readonly string[]) =>
    sheets.length === 0
      ? what
      : `${what}（${sheets.slice(0, NAMED).join('、')}${sheets.length > NAMED ? '等' : ''}）`,
  between: '；',
  oldSheets: '已过时的表',
};

const EN: typeof ZH = {
  old: 'Out of date',
  results: 'Results are out of date',
  unknown: 'Not known to be current',
  unknownWhy: 'The sheets were written earlier; a check tells whether the registry has changed since.',
  because: {
    registry: 'the registry has changed',
    settings: 'settings or the scheme have changed',
    sheets: 'registry sheets came, went or were renamed',
    terms: 'year, day, settings or scheme are others than then',
    previous: 'last year’s workbook is another one',
  },
  reason: (what, sheets) =>
    sheets.length === 0
      ? what
      : `${what} (${sheets.slice(0, NAMED).join(', ')}${sheets.length > NAMED ? ' …' : ''})`,
  between: '; ',
  oldSheets: 'Sheets that are out of date',
};

/** Texts of what is out of date. `why`: all reasons in one line. */
export const FRESHNESS_TEXTS: Localized<typeof ZH & { readonly why: (stale: readonly Stale[]) => string }> = {
  'zh-CN': { ...ZH, why: (stale) => whyIn(ZH, stale) },
  en: { ...EN, why: (stale) => whyIn(EN, stale) },
};

function whyIn(words: typeof ZH, stale: readonly Stale[]): string {
  return stale.map(({ because, sheets }) => words.reason(words.because[because], sheets)).join(words.between);
}
