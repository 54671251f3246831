import fc from 'fast-check';
import { canonicalXml } from '../../src/xlsx/canonical-xml';
import type { CellValue } from '../../src/core/registry';
import { bookWith, MAIN } from './package-of';
import { cellsOfFirst } from './read-both';

interface WrittenCell {
  /** What stands between the tags of the cell. */
  readonly inside: string;
  readonly kind: string | null;
  readonly value: CellValue;
}

const space = fc.constantFrom('', ' ', '\n  ');
const words = fc.constantFrom('樊店村', 'a b', '1', 'TRUE', '#N/A x', '&lt;v/&gt;');

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** A value's element, with spaces that do not count. */
const valued = (kind: string | null, content: string, value: CellValue): fc.Arbitrary<WrittenCell> =>
  fc.tuple(space, space, fc.boolean()).map(([before, after, isData]) => ({
    kind,
    value,
    inside: `<v>${before}${isData && !content.includes('&') ? `<![CDATA[${content}]]>` : content}${after}</v>`,
  }));

const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).chain((number) => valued(null, String(number), number)),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .chain((number) => valued('n', String(number), Number(String(number)))),
  fc.constantFrom(0, 1).chain((index) => valued('s', String(index), ['甲', '乙'][index] ?? null)),
  fc.boolean().chain((truth) => valued('b', truth ? '1' : 'false', truth)),
  fc.constantFrom('#N/A', '#REF!').chain((code) => valued('e', code, code)),
  words.map((text) => ({ kind: 'str', inside: `<v>${text}</v>`, value: unescaped(text) })),
  words.map((text) => ({
    kind: 'inlineStr',
    inside: `<is><t>${text}</t><rPh sb="0" eb="1"><t>x</t></rPh></is>`,
    value: unescaped(text),
  })),
  fc
    .tuple(fc.constantFrom('s', 'b', 'e', 'n', 'd'), fc.constantFrom('', '<v/>', '<v></v>', '<v> </v>'))
    .map(([kind, inside]) => ({ kind, inside, value: null })),
);

interface Manner {
  readonly quote: string;
  readonly hasPlaces: boolean;
  readonly isKindFirst: boolean;
  readonly around: string;
}

const manner: fc.Arbitrary<Manner> = fc.record({
  quote: fc.constantFrom('"', "'"),
  hasPlaces: fc.boolean(),
  isKindFirst: fc.boolean(),
  around: fc.constantFrom('', '\n', '<!-- t="s" -->'),
});

function rowXml(
  cells: readonly WrittenCell[],
  row: number,
  { quote, hasPlaces, isKindFirst, around }: Manner,
): string {
  const written = cells.map(({ inside, kind }, column) => {
    const place = hasPlaces ? [` r=${quote}${String.fromCharCode(65 + column)}${row}${quote}`] : [];
    const kinds = kind === null ? [] : [` t=${quote}${kind}${quote}`];
    const attributes = (isKindFirst ? [...kinds, ...place] : [...place, ...kinds]).join('');
    return inside === '' ? `<c${attributes}/>` : `<c${attributes}>${around}${inside}${around}</c>`;
  });
  return `<row${hasPlaces ? ` r=${quote}${row}${quote}` : ''}>${around}${written.join(around)}</row>`;
}

describe('cells in any form', () => {
  it('hold what they say, in both readers', async () => {
    const width = 4;
    const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(rows, manner, async (lines, how) => {
        // A frame of numbers, so that all of it is the used range.
        const frame: WrittenCell = { kind: null, inside: '<v>0</v>', value: 0 };
        const framed = [
          [frame, ...(lines[0]?.map(() => frame) ?? [])],
          ...lines.map((line) => [frame, ...line]),
        ];
        const xml = framed.map((line, row) => rowXml(line, row + 1, how)).join(how.around);
        expect(await cellsOfFirst(bookWith(xml))).toEqual(
          framed.map((line) => line.map(({ value }) => value)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('any XML', () => {
  const name = fc.constantFrom('a', 'b', 'x:c', 'x:d');
  const attributes = fc.dictionary(fc.constantFrom('k', 'r:id', 'z:l'), words).map((list) =>
    Object.entries(list)
      .map(([key, value]) => ` ${key}='${value.replaceAll("'", '')}'`)
      .join(''),
  );
  const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
    inside: fc.oneof(
      { maxDepth: 4 },
      words,
      fc.constantFrom('', '<!-- > -->', '<![CDATA[<]]>'),
      tie('element'),
    ),
    element: fc
      .tuple(name, attributes, fc.array(tie('inside'), { maxLength: 3 }))
      .map(([tag, list, inside]) => `<${tag}${list}>${inside.join('')}</${tag}>`),
  }));

  it('is as it should be once it has been made so', () => {
    fc.assert(
      fc.property(element, (inside) => {
        const once = canonicalXml(
          `<x:r xmlns:x="${MAIN}" xmlns:z="urn:z" xmlns:r="urn:r" xmlns='urn:n'>${inside}</x:r>`,
        );
        expect(canonicalXml(once)).toBe(once);
        expect(once).not.toMatch(/<!|<x:|='/);
      }),
    );
  });
});
