import { elements, unclosed, type SheetXml } from '../../../xlsx';
import { MAX_COLUMNS } from '../../model/address';
import type { PageModel } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { headerFooterIn, writeHeaderFooter } from './header-footer';
import { isSet, numberIn, retagged, tagOf } from './markup';
import { marginsIn, writeMargins } from './page-margins';
import { pageSetupIn, writePageSetup } from './page-setup';

const OPTIONS = 'printOptions';
const BREAKS = 'rowBreaks';
const BREAK = 'brk';

/** How a sheet is printed; what of it, and which rows and columns on every page, are names of the workbook. */
export const page: Aspect = {
  read({ xml }, sheet) {
    const { titleRows, titleColumns, printArea } = sheet.page;
    sheet.page = {
      titleRows,
      titleColumns,
      printArea,
      ...pageSetupIn(xml),
      ...headerFooterIn(xml),
      ...centeringIn(xml),
      margins: marginsIn(xml),
      rowBreaks: new Set(breaksIn(xml).keys()),
    };
  },

  state: ({ page: { titleRows: _rows, titleColumns: _columns, printArea: _area, rowBreaks, ...said } }) => [
    said,
    [...rowBreaks],
  ],

  write({ xml }, sheet) {
    writePageSetup(xml, sheet.page);
    writeHeaderFooter(xml, sheet.page);
    writeMargins(xml, sheet.page.margins);
    writeCentering(xml, sheet.page);
    writeBreaks(xml, sheet.page);
  },
};

type Centering = Pick<PageModel, 'centerHorizontally' | 'centerVertically'>;

function centeringIn(xml: SheetXml): Centering {
  const tag = tagOf(xml.first(OPTIONS) ?? '');
  return {
    centerHorizontally: isSet(tag, 'horizontalCentered'),
    centerVertically: isSet(tag, 'verticalCentered'),
  };
}

function writeCentering(xml: SheetXml, { centerHorizontally, centerVertically }: Centering): void {
  const before = centeringIn(xml);
  const changed = {
    ...(centerHorizontally !== before.centerHorizontally && {
      horizontalCentered: centerHorizontally ? 1 : null,
    }),
    ...(centerVertically !== before.centerVertically && { verticalCentered: centerVertically ? 1 : null }),
  };
  if (Object.keys(changed).length > 0)
    xml.put(OPTIONS, retagged(xml.first(OPTIONS) ?? `<${OPTIONS}/>`, changed));
}

/** By the row that begins a page, counted from 0: a file names the one before it, counted from 1. */
function breaksIn(xml: SheetXml): Map<number, string> {
  const found = [...elements(xml.first(BREAKS) ?? '', BREAK)];
  return new Map(found.map(({ tag, whole }) => [numberIn(tag, 'id') ?? 0, whole]));
}

function writeBreaks(xml: SheetXml, { rowBreaks }: PageModel): void {
  const before = breaksIn(xml);
  if ([...rowBreaks].every((row) => before.has(row)) && rowBreaks.size === before.size) return;
  const rows = [...rowBreaks].sort((a, b) => a - b);
  const breaks = rows.map(
    (row) => before.get(row) ?? `<${BREAK} id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`,
  );
  const manual = breaks.filter((element) => isSet(tagOf(element), 'man')).length;
  const counts = { count: breaks.length, manualBreakCount: manual };
  const tag = tagOf(retagged(xml.first(BREAKS) ?? `<${BREAKS}>`, counts));
  xml.put(BREAKS, breaks.length === 0 ? '' : `${unclosed(tag)}>${breaks.join('')}</${BREAKS}>`);
}
