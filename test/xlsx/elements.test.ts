import fc from 'fast-check';
import { elements, firstElement, withElements } from '../../src/xlsx';

/** As one pattern says it, which looks for an end anew from every tag that opens. */
function byPattern(xml: string, name: string): string[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*?)?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([whole]) => whole);
}

const PIECES = [
  '<a>',
  '<a x="1">',
  '<a/>',
  '<a x="1" />',
  '<p:a>',
  '</a>',
  '</p:a>',
  '<ab>',
  '</ab>',
  '<a',
  '>',
  'text',
  '\n',
  '<a ',
];

describe('the elements of a text', () => {
  it('are those that a pattern finds, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const xml = pieces.join('');
        const found = [...elements(xml, 'a')];
        expect(found.map(({ whole }) => whole)).toEqual(byPattern(xml, 'a'));
        for (const { from, to, whole, tag, content } of found) {
          expect(xml.slice(from, to)).toBe(whole);
          expect(whole.startsWith(tag + content)).toBe(true);
        }
        expect(withElements(xml, ['a'], ({ whole }) => whole)).toBe(xml);
        expect(firstElement(xml, 'a')).toEqual(found[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are read by several names, each with its own end', () => {
    const xml = '<x:one k="1">1</x:one><two><one/></two><one>never closed<two>2</two>';
    expect([...elements(xml, 'one', 'two')].map(({ name, content }) => [name, content])).toEqual([
      ['one', '1'],
      ['two', '<one/>'],
      ['two', '2'],
    ]);
  });

  it('are changed in their places', () => {
    const xml = '-<a>1</a>-<b/>-<a n="2"/>-';
    expect(withElements(xml, ['a'], ({ content }, index) => `[${index}:${content}]`)).toBe(
      '-[0:1]-<b/>-[1:]-',
    );
  });
});
