import { escape, fileText, firstElement, textOfMarkup, type SheetXml } from '../../../xlsx';
import { readPageLine, writePageLine } from '../../model/page-line';
import type { PageModel } from '../../model/sheet';
import { edit, isSet, retagged, tagOf } from './markup';

const ELEMENT = 'headerFooter';
const LINES = [
  ['header', 'oddHeader'],
  ['footer', 'oddFooter'],
] as const;
const STATES = ['differentOddEven', 'differentFirst'] as const;
const ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

type HeaderFooter = Pick<PageModel, 'header' | 'footer' | 'differentFirst' | 'differentOddEven'>;

/** What stands above and below all pages, or the odd ones. */
export function headerFooterIn(xml: SheetXml): HeaderFooter {
  const element = xml.first(ELEMENT) ?? '';
  const line = (name: string): string => textOfMarkup(firstElement(element, name)?.content ?? '');
  return {
    header: readPageLine(line('oddHeader')),
    footer: readPageLine(line('oddFooter')),
    differentFirst: isSet(tagOf(element), 'differentFirst'),
    differentOddEven: isSet(tagOf(element), 'differentOddEven'),
  };
}

/** Lines of other pages stay as they are. */
export function writeHeaderFooter(xml: SheetXml, page: HeaderFooter): void {
  const before = headerFooterIn(xml);
  edit(xml, `<${ELEMENT}/>`, ORDER, (children) => {
    for (const [line, name] of LINES) {
      const code = writePageLine(page[line]);
      if (code === writePageLine(before[line])) continue;
      children.put(name, code === '' ? '' : `<${name}>${escape(fileText(code))}</${name}>`);
    }
  });
  const states = STATES.filter((state) => page[state] !== before[state]);
  if (states.length === 0) return;
  const values = Object.fromEntries(states.map((state) => [state, page[state] ? 1 : null]));
  xml.put(ELEMENT, retagged(xml.first(ELEMENT) ?? `<${ELEMENT}/>`, values));
}
