import type { SheetXml } from '../../../xlsx';
import { MARGIN_SIDES, type Margins } from '../../model/margins';
import { numberIn, retagged, tagOf } from './markup';

const MARGINS = 'pageMargins';
/** Where a file says nothing of them: those of Excel before it had normal ones, as other readers take it, too. */
const UNSAID: Margins = { left: 0.75, right: 0.75, top: 1, bottom: 1, header: 0.5, footer: 0.5 };

export function marginsIn(xml: SheetXml): Margins {
  const tag = tagOf(xml.first(MARGINS) ?? '');
  const marginOf = (side: keyof Margins): number => numberIn(tag, side) ?? UNSAID[side];
  return {
    left: marginOf('left'),
    right: marginOf('right'),
    top: marginOf('top'),
    bottom: marginOf('bottom'),
    header: marginOf('header'),
    footer: marginOf('footer'),
  };
}

/** Only those that are no longer as the file says; an element that is new has all of them. */
export function writeMargins(xml: SheetXml, margins: Margins): void {
  const before = xml.first(MARGINS);
  const told = marginsIn(xml);
  const changed = MARGIN_SIDES.filter((side) => margins[side] !== told[side]);
  if (changed.length === 0) return;
  xml.put(MARGINS, before === null ? marginsXml(margins) : withMargins(before, margins, changed));
}

export function marginsXml(margins: Margins): string {
  return withMargins(`<${MARGINS}/>`, margins, MARGIN_SIDES);
}

function withMargins(element: string, margins: Margins, sides: readonly (keyof Margins)[]): string {
  return retagged(element, Object.fromEntries(sides.map((side) => [side, margins[side]])));
}
