import { attribute, type SheetXml } from '../../../xlsx';
import type { PageModel } from '../../model/sheet';
import { isSet, numberIn, retagged, tagOf } from './markup';
import { isFitted } from './page-fit';
import { paperNumber, paperOf } from './papers';

const SETUP = 'pageSetup';
/** Where a file says nothing of pages: that of a new sheet. */
const USUAL_PAPER = 'A4';

type PageSetup = Pick<
  PageModel,
  'orientation' | 'paperSize' | 'fitWidth' | 'fitHeight' | 'scale' | 'isBlackAndWhite'
>;

/** How a sheet lies on its pages; whether these are fitted, the sheet's properties say. */
export function pageSetupIn(xml: SheetXml): PageSetup {
  const element = xml.first(SETUP);
  const tag = tagOf(element ?? '');
  const fits = isSet(/<pageSetUpPr[^<>]*>/.exec(xml.first('sheetPr') ?? '')?.[0] ?? '', 'fitToPage');
  return {
    orientation: attribute(tag, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperIn(element),
    fitWidth: fits ? pagesIn(tag, 'fitToWidth') : null,
    fitHeight: fits ? pagesIn(tag, 'fitToHeight') : null,
    scale: fits ? null : numberIn(tag, 'scale'),
    isBlackAndWhite: isSet(tag, 'blackAndWhite'),
  };
}

function paperIn(element: string | null): string {
  return element === null ? USUAL_PAPER : paperOf(numberIn(tagOf(element), 'paperSize'));
}

/** As many as it takes are written as 0. */
function pagesIn(tag: string, name: string): number | null {
  return (numberIn(tag, name) ?? 1) || null;
}

/** Only what is no longer as the file says: a printer's own settings lie beside it. */
export function writePageSetup(xml: SheetXml, page: PageSetup): void {
  const before = xml.first(SETUP);
  const element = before ?? `<${SETUP}/>`;
  const tag = tagOf(element);
  const { orientation, paperSize, scale, isBlackAndWhite } = page;
  const after = retagged(element, {
    ...changed(tag, 'orientation', orientation === 'Landscape' ? 'landscape' : null, ['portrait', 'default']),
    ...(isBlackAndWhite === isSet(tag, 'blackAndWhite') ? {} : { blackAndWhite: isBlackAndWhite ? 1 : null }),
    ...(paperSize === paperIn(before) ? {} : { paperSize: paperNumber(paperSize) }),
    ...(isFitted(page)
      ? pagesOf(tag, page)
      : changed(tag, 'scale', scale === null ? null : String(scale), [])),
  });
  if (after === element) return;
  // An element that does not name the paper means another one than none at all.
  xml.put(SETUP, before === null ? retagged(after, { paperSize: paperNumber(paperSize) }) : after);
}

function pagesOf(tag: string, { fitWidth, fitHeight }: PageSetup): Readonly<Record<string, string | null>> {
  return {
    ...changed(tag, 'fitToWidth', fitWidth === 1 ? null : String(fitWidth ?? 0), ['1']),
    ...changed(tag, 'fitToHeight', fitHeight === 1 ? null : String(fitHeight ?? 0), ['1']),
  };
}

/** Null means what `usual` says in so many words. */
function changed(
  tag: string,
  name: string,
  value: string | null,
  usual: readonly string[],
): Readonly<Record<string, string | null>> {
  const written = attribute(tag, name);
  const said = written === '' || usual.includes(written) ? null : written;
  return said === value ? {} : { [name]: value };
}
