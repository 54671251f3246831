/** Why something in a sample failed. */
export interface Reason {
  /** The host said by name what it has not: a member, an option, a requirement set. */
  readonly isRefusal: boolean;
  readonly text: string;
}

const REFUSALS: ReadonlySet<string | undefined> = new Set(['NotImplemented', 'ApiNotFound']);
const REFUSED = /\bis not implemented\b|\bneeds ExcelApi\b/;

export function reasonOf(failure: unknown): Reason {
  if (typeof failure !== 'object' || failure === null)
    return { isRefusal: REFUSED.test(String(failure)), text: String(failure) };
  const { code, message, debugInfo } = failure as {
    readonly code?: string;
    readonly message?: string;
    readonly debugInfo?: { readonly errorLocation?: string };
  };
  const place = debugInfo?.errorLocation ? ` (${debugInfo.errorLocation})` : '';
  const text = `${code === undefined ? '' : `${code}: `}${message ?? ''}${place}`;
  return { isRefusal: REFUSALS.has(code) || REFUSED.test(text), text };
}
