import { Failure, type FailureCode } from '../core/words/failure';
import type { Locale } from '../core/words/settings';

/** What the notice page is told; the sentence is made there. */
interface Notice {
  readonly code: FailureCode;
  readonly params: Failure['params'];
  readonly locale: Locale;
}

/** Address of the notice page beside the page `from`. */
export function noticeUrl(failure: Failure, locale: Locale, from: string): string {
  const url = new URL('notice.html', from);
  const { code, params } = failure;
  url.searchParams.set('notice', JSON.stringify({ code, params, locale } satisfies Notice));
  return url.href;
}

/** The other way round: what an address made by `noticeUrl` tells. */
export function noticeOf(address: string): { readonly failure: Failure; readonly locale: Locale } {
  const { code, params, locale } = JSON.parse(new URL(address).searchParams.get('notice') ?? '') as Notice;
  return { failure: new Failure(code, params), locale };
}
