import type { Results } from '../results';

/** Throws what is to be mended in the scheme before anything can be done with it. */
export function refuseSchemeFault({ schemeFault }: Pick<Results, 'schemeFault'>): void {
  if (schemeFault) throw schemeFault;
}
