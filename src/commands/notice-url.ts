import type { Severity } from '../core/rules';
import { Failure, type FailureCode } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import { failureDetails, failureSentence, RIBBON_TEXTS, type RibbonStep } from '../locales';

/** What a button has to say: that it is at work, what came of it, or why nothing did. */
export type Notice =
  | { readonly working: RibbonStep }
  | { readonly checked: Readonly<Record<Severity, number>> }
  | { readonly written: readonly string[] }
  | { readonly code: FailureCode; readonly params: Failure['params'] };

/** What the notice page is told; the sentence is made there. */
interface Told {
  readonly notice: Notice;
  readonly locale: Locale;
}

/** Address of the notice page beside the page `from`. */
export function noticeUrl(notice: Notice, locale: Locale, from: string): string {
  const url = new URL('notice.html', from);
  url.searchParams.set('notice', JSON.stringify({ notice, locale } satisfies Told));
  return url.href;
}

/** The other way round: what an address made by `noticeUrl` says. */
export function noticeOf(address: string): { readonly sentence: string; readonly locale: Locale } {
  const { notice, locale } = JSON.parse(new URL(address).searchParams.get('notice') ?? '') as Told;
  return { sentence: sentenceOf(notice, locale), locale };
}

function sentenceOf(notice: Notice, locale: Locale): string {
  const words = RIBBON_TEXTS[locale];
  if ('working' in notice) return words.working[notice.working];
  if ('checked' in notice) return words.checked(notice.checked);
  if ('written' in notice) return words.written(notice.written);
  const failure = new Failure(notice.code, notice.params);
  const details = failureDetails(failure, locale);
  return failureSentence(failure, locale) + (details === null ? '' : ` ${details}`);
}
