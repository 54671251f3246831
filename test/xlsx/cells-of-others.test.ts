import { openWorkbook, saveWorkbook } from '../../src/host';
import { bookWith } from './package-of';
import { cellsOfFirst } from './read-both';

const text = (words: string): string => `<is><t>${words}</t></is>`;

describe('cells as other programs write them', () => {
  it.each<[string, string, unknown[][]]>([
    [
      'rows and cells without a place',
      '<row><c t="s"><v>0</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        ['甲', 2],
        [3, null],
      ],
    ],
    [
      'some with, some without',
      '<row><c r="B1"><v>1</v></c><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row><row><c r="C4"><v>4</v></c></row>',
      [
        [null, 1, 2],
        [null, null, null],
        [3, null, null],
        [null, null, 4],
      ],
    ],
    [
      'rows and cells out of order',
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['places in small letters', '<row r="1"><c r="a1"><v>1</v></c><c r="b1"><v>2</v></c></row>', [[1, 2]]],
    [
      'numbers of any form, with spaces',
      '<row r="1"><c r="A1"><v> 1.5E2 </v></c><c r="B1"><v>-.5</v></c><c r="C1"><v>+3</v></c><c r="D1"><v>\n7\n</v></c><c r="E1"><v>1e-3</v></c></row>',
      [[150, -0.5, 3, 7, 0.001]],
    ],
    [
      'truths of any form',
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>true</v></c><c r="C1" t="b"><v> TRUE </v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="b"><v>false</v></c></row>',
      [[true, true, true, false, false]],
    ],
    [
      'errors with spaces',
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v> #REF! </v></c></row>',
      [['#N/A', '#REF!']],
    ],
    [
      'places among the texts with spaces',
      '<row r="1"><c r="A1" t="s"><v> 1 </v></c><c r="B1" t="s"><v>\n0\n</v></c></row>',
      [['乙', '甲']],
    ],
    [
      'texts that are not there',
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>99</v></c><c r="C1"><v>1</v></c></row>',
      [['甲', null, 1]],
    ],
    [
      'texts of their own, in runs and with readings',
      `<row r="1"><c r="A1" t="inlineStr"><is><r><t>樊</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">店 村</t></r><rPh sb="0" eb="1"><t>fan</t></rPh><phoneticPr fontId="1"/></is></c><c r="B1" t="inlineStr"><is><t>西村</t><rPh sb="0" eb="2"><t>xicun</t></rPh></is></c></row>`,
      [['樊店 村', '西村']],
    ],
    [
      'texts of their own that do not say so',
      `<row r="1"><c r="A1">${text('甲')}</c><c r="B1" t="str">${text('乙')}</c><c r="C1" t="s">${text('丙')}</c></row>`,
      [['甲', '乙', '丙']],
    ],
    [
      'texts of their own beside a value',
      `<row r="1"><c r="A1" t="inlineStr"><v>0</v>${text('编号')}</c><c r="B1" t="inlineStr"><v>乙</v></c></row>`,
      [['编号', '乙']],
    ],
    [
      'texts of several lines, escaped',
      '<row r="1"><c r="A1" t="str"><v>一_x000D_\n二</v></c><c r="B1" t="inlineStr"><is><t>a_x005F_x0041_</t></is></c></row>',
      [['一\r\n二', 'a_x0041_']],
    ],
    [
      'texts of the formula kind without a formula',
      '<row r="1"><c r="A1" t="str"><v> 前后 </v></c></row>',
      [[' 前后 ']],
    ],
    [
      'what is no number',
      '<row r="1"><c r="A1"><v>1,234</v></c><c r="B1" t="n"><v>NaN</v></c></row>',
      [['1,234', 'NaN']],
    ],
    [
      'a place twice: the later one',
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>',
      [[2, 3]],
    ],
    ['a kind in capitals', '<row r="1"><c r="A1" t="N"><v>5</v></c></row>', [[5]]],
    [
      'looks that are not there',
      '<row r="1"><c r="A1" s="99" t="s"><v>0</v></c><c r="B1" s="1"><v>41760</v></c></row>',
      [['甲', 41_760]],
    ],
    [
      'attributes of newer programs',
      '<row r="1" spans="1:9" ht="15" x14ac:dyDescent="0.2" xmlns:x14ac="urn:x"><c r="A1" cm="1" vm="2" ph="1"><v>1</v><extLst><ext uri="x"/></extLst></c></row>',
      [[1]],
    ],
    ['nothing at all', '', []],
    [
      'rows with nothing in them',
      '<row r="1"/><row r="2"></row><row r="3"><c r="A3" t="s"><v>0</v></c></row>',
      [['甲']],
    ],
  ])('%s', async (_, rows, expected) => {
    const bytes = bookWith(rows);
    expect(await cellsOfFirst(bytes)).toEqual(expected);
    expect(await cellsOfFirst(await saveWorkbook(await openWorkbook(bytes)))).toEqual(expected);
  });

  it('formulas without a result are formulas, blank until they are calculated', async () => {
    const bytes = bookWith(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="str"><f>A1&amp;""</f></c></row>',
    );
    const [sheet] = (await openWorkbook(bytes)).sheets;
    expect([1, 2].map((column) => sheet?.cells.formula(0, column))).toEqual(['=A1*2', '=A1&""']);
    expect(await cellsOfFirst(bytes)).toEqual([[2, null, null]]);
  });

  it('rows without a place are as high and as hidden as they say', async () => {
    const [sheet] = (
      await openWorkbook(
        bookWith('<row><c><v>1</v></c></row><row ht="33" customHeight="1" hidden="1"><c><v>2</v></c></row>'),
      )
    ).sheets;
    expect([sheet?.rowHeights.get(1), [...(sheet?.hiddenRows ?? [])]]).toEqual([33, [1]]);
  });
});
