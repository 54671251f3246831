import { Failure } from '../core/failure';

/** What went wrong, as something that has a sentence: an error nobody expected keeps its own first line. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Failure('HostError', { code: 'Internal', message: message.split('\n')[0] ?? '' }, { cause: error });
}
