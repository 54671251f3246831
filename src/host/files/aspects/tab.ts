import { attribute, OrderedXml } from '../../../xlsx';
import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { edit, isSet, retagged, tagOf } from './markup';
import { isFitted } from './page-fit';

const PROPERTIES = 'sheetPr';
const [COLOUR, OUTLINE, FIT] = ['tabColor', 'outlinePr', 'pageSetUpPr'] as const;
/** Where the buttons of groups are, of rows and of columns; the model says it as a file does. */
const SIDES = ['summaryBelow', 'summaryRight'] as const;

/** A sheet's tab, and what stands beside it in a file: where the buttons of groups are, whether pages are fitted. */
export const tab: Aspect = {
  read({ xml }, sheet) {
    const properties = OrderedXml.read(xml.first(PROPERTIES) ?? `<${PROPERTIES}/>`, PROPERTIES, []);
    sheet.tabColor = colourIn(properties);
    for (const side of SIDES) sheet[side] = isSummaryOn(properties, side);
  },

  state: (sheet) => [sheet.tabColor, ...SIDES.map((side) => sheet[side]), isFitted(sheet.page)],

  write({ xml }, sheet) {
    edit(xml, `<${PROPERTIES}/>`, [COLOUR, OUTLINE, FIT], (properties) => {
      putColour(properties, sheet);
      for (const side of SIDES)
        if (isSummaryOn(properties, side) !== sheet[side])
          put(properties, OUTLINE, { [side]: sheet[side] ? 1 : 0 });
      const fits = isSet(tagOf(properties.first(FIT) ?? ''), 'fitToPage');
      if (fits !== isFitted(sheet.page)) put(properties, FIT, { fitToPage: fits ? null : 1 });
    });
  },
};

/** Only a colour told by its digits: one of the theme or of the old palette stays as it is. */
function colourIn(properties: OrderedXml): string {
  const digits = /[0-9a-f]{6}$/i.exec(attribute(tagOf(properties.first(COLOUR) ?? ''), 'rgb'))?.[0];
  return digits === undefined ? '' : `#${digits.toUpperCase()}`;
}

function putColour(properties: OrderedXml, { tabColor }: Sheet): void {
  if (colourIn(properties) === tabColor) return;
  properties.put(COLOUR, tabColor === '' ? '' : `<${COLOUR} rgb="FF${tabColor.slice(1)}"/>`);
}

function isSummaryOn(properties: OrderedXml, side: (typeof SIDES)[number]): boolean {
  return isSet(tagOf(properties.first(OUTLINE) ?? ''), side, true);
}

function put(properties: OrderedXml, name: string, values: Readonly<Record<string, number | null>>): void {
  properties.put(name, retagged(properties.first(name) ?? `<${name}/>`, values));
}
