import type { PageModel } from '../../model/sheet';

/** Whether pages are made to fit a number of pages; else they have a scale. */
export function isFitted({ fitWidth, fitHeight }: Pick<PageModel, 'fitWidth' | 'fitHeight'>): boolean {
  return fitWidth !== null || fitHeight !== null;
}
