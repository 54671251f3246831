import { bookWith } from './package-of';
import { cellsOfFirst } from './read-both';

const EMPTY = ['/>', '></c>', '><v/></c>', '><v></v></c>'];
/** Spaces are a text, but nothing else. */
const SPACES = ['><v> </v></c>', '>\n  <v>\n  </v>\n</c>'];
const KINDS = ['s', 'b', 'e', 'n', 'd', 'inlineStr'];

describe('a cell that names a kind and holds nothing', () => {
  it.each([
    ...KINDS.flatMap((kind) => [...EMPTY, ...SPACES].map((end) => [kind, end] as const)),
    ...EMPTY.map((end) => ['str', end] as const),
  ])('is blank: t="%s"%s', async (kind, end) => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="${kind}"${end}<c r="C1"><v>7</v></c></row>`;
    expect(await cellsOfFirst(bookWith(rows))).toEqual([['甲', null, 7]]);
  });

  it('is blank with a formula too, whose result the file does not hold', async () => {
    const rows =
      '<row r="1"><c r="A1" t="b"><f>B1=C1</f></c><c r="B1" t="s"><f>C1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>1</v></c></row>';
    expect(await cellsOfFirst(bookWith(rows))).toEqual([[null, null, null, 1]]);
  });

  it.each([
    ["t='s'", "<c r='B1' t='s'/>"],
    ['before the place', '<c t="s" r="B1"/>'],
    ['spaces around the sign', '<c r="B1" t = "s" />'],
    ['on lines of their own', '<c\n r="B1"\n t="s"\n/>'],
    ['without a place', '<c t="s"/>'],
    ['a value with an attribute', '<c r="B1" t="s"><v xml:space="preserve"/></c>'],
  ])('is blank however it is written: %s', async (_, cell) => {
    const rows = `<row r="1"><c r="A1" t="s"><v>1</v></c>${cell}<c r="C1" t="s"><v>0</v></c></row>`;
    expect(await cellsOfFirst(bookWith(rows))).toEqual([['乙', null, '甲']]);
  });
});
