import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { ExcelHost, openWorkbook, type Workbook } from '../../src/host';
import { loadOfficeJs } from '../../src/host/node-client';
import { openExcel, type Opened } from './excel';

const SHEET = 'xl/worksheets/sheet1.xml';
const WHOLE = { allowBlank: true, showInputMessage: true, showErrorMessage: true };

type Change = (sheet: Excel.Worksheet) => unknown;

async function changed(...changes: readonly Change[]): Promise<Opened> {
  const opened = openExcel();
  await opened.run(async (context) => {
    for (const change of changes) change(context.workbook.worksheets.getItem('表一'));
    await context.sync();
  });
  return opened;
}

/** What the client reads of a range's validation, in this workbook or after it was saved and opened again. */
async function read(workbook: Workbook, address: string, isSaved = false) {
  const host = new ExcelHost(workbook);
  const shown = isSaved ? new ExcelHost(await openWorkbook(await host.save(), 'book.xlsx')) : host;
  return loadOfficeJs(shown).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表一').getRange(address);
    const validation = range.dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return validation.toJSON();
  });
}

const rule =
  (address: string, given: Excel.DataValidationRule): Change =>
  (sheet) => {
    sheet.getRange(address).dataValidation.rule = given;
  };

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
describe('data validation', () => {
  it.each<[string, Excel.DataValidationRule, Excel.DataValidationRule]>([
    [
      'List',
      { list: { inCellDropDown: true, source: '是,否,"待定"' } },
      { list: { inCellDropDown: true, source: '是,否,"待定"' } },
    ],
    [
      'List',
      { list: { inCellDropDown: false, source: '=表二!$A$1:$A$3' } },
      { list: { inCellDropDown: false, source: '=表二!$A$1:$A$3' } },
    ],
    [
      'WholeNumber',
      { wholeNumber: { formula1: 0, formula2: '999', operator: 'Between' } },
      { wholeNumber: { formula1: '=0', formula2: '=999', operator: 'Between' } },
    ],
    [
      'Decimal',
      { decimal: { formula1: '=B1', operator: 'LessThanOrEqualTo' } },
      { decimal: { formula1: '=B1', operator: 'LessThanOrEqualTo' } },
    ],
    [
      'Date',
      { date: { formula1: '2014-03-01', formula2: '2020-12-31', operator: 'Between' } },
      { date: { formula1: '=41699', formula2: '=44196', operator: 'Between' } },
    ],
    [
      'TextLength',
      { textLength: { formula1: 18, operator: 'EqualTo' } },
      { textLength: { formula1: '=18', operator: 'EqualTo' } },
    ],
    [
      'Custom',
      { custom: { formula: '=COUNTIF($A$2:$A$9,A2)=1' } },
      { custom: { formula: '=COUNTIF($A$2:$A$9,A2)=1' } },
    ],
  ])('of type %s is set, read, saved and read again: %j', async (type, given, seen) => {
    const { workbook } = await changed(rule('A2:A9', given));
    for (const isSaved of [false, true]) {
      expect(await read(workbook, 'A2:A9', isSaved)).toMatchObject({ type, rule: seen, ignoreBlanks: true });
    }
  });

  it('takes its choices from a range of any sheet', async () => {
    const { workbook } = await changed((sheet) => {
      const codes = sheet.context.workbook.worksheets.getItem('表二').getRange('A1:A20');
      const own = sheet.getRange('H1:H3');
      sheet.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source: codes } };
      sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source: own } };
    });
    workbook.renameSheet(workbook.findSheet('表二') ?? workbook.addSheet(), '代码 表');
    const sources = await Promise.all(['A2', 'B2'].map((address) => read(workbook, address, true)));
    expect(sources.map((seen) => seen.rule?.list?.source)).toEqual(["='代码 表'!$A$1:$A$20", '=$H$1:$H$3']);
  });

  it('tells the clerk what is wanted and what was wrong', async () => {
    const { workbook } = await changed((sheet) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      dataValidation.prompt = { title: '是否贫困村', message: '只填\n“是”或“否”', showPrompt: true };
      dataValidation.errorAlert = { title: '不对', message: '“是”或“否”', style: 'Warning', showAlert: true };
      dataValidation.ignoreBlanks = false;
    });
    expect(await read(workbook, 'A5', true)).toEqual({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: '是,否' } },
      prompt: { title: '是否贫困村', message: '只填\n“是”或“否”', showPrompt: true },
      errorAlert: { title: '不对', message: '“是”或“否”', style: 'Warning', showAlert: true },
      ignoreBlanks: false,
    });
  });

  it('may be a hint alone', async () => {
    const { workbook } = await changed((sheet) => {
      sheet.getRange('C2:C9').dataValidation.prompt = { title: '', message: '元', showPrompt: true };
    });
    expect(await read(workbook, 'C3', true)).toMatchObject({
      type: 'None',
      rule: {},
      prompt: { message: '元' },
    });
  });

  it('replaces what some of the cells had, and is cleared from some of them', async () => {
    const list = (source: string) => ({ list: { inCellDropDown: true, source } });
    const { workbook } = await changed(
      rule('A1:C9', list('甲')),
      rule('B2:B3', list('乙')),
      rule('E1:E9', { custom: { formula: '=E1>D1' } }),
      (sheet) => sheet.getRange('A1:C1').dataValidation.clear(),
      (sheet) => sheet.getRange('E1:E4').dataValidation.clear(),
    );
    expect(
      await Promise.all(
        ['A1', 'A2', 'B2', 'A2:C9', 'A1:A2', 'E5'].map(async (address) => {
          const { type, rule: own } = await read(workbook, address, true);
          return [address, type, own?.list?.source ?? own?.custom?.formula];
        }),
      ),
    ).toEqual([
      ['A1', 'None', undefined],
      ['A2', 'List', '甲'],
      ['B2', 'List', '乙'],
      ['A2:C9', 'Inconsistent', undefined],
      ['A1:A2', 'MixedCriteria', undefined],
      // Excel has formulas of a rule as seen from its first cell.
      ['E5', 'Custom', '=E5>D5'],
    ]);
  });

  it('moves with its rows, and so do the cells that its rule speaks of', async () => {
    const { workbook } = await changed(
      rule('A5:A9', { custom: { formula: '=A5>$D$7' } }),
      rule('B5', { list: { inCellDropDown: true, source: '=表二!$A$1:$A$9' } }),
      (sheet) => sheet.getRange('2:3').insert('Down'),
      (sheet) => sheet.context.workbook.worksheets.getItem('表二').getRange('5:5').delete('Up'),
    );
    const seen = await Promise.all(['A7:A11', 'B7'].map((address) => read(workbook, address, true)));
    expect(seen.map((validation) => validation.rule)).toEqual([
      { custom: { formula: '=A7>$D$9' } },
      { list: { inCellDropDown: true, source: '=表二!$A$1:$A$8' } },
    ]);
  });

  it('of a whole column stays in its file as Excel has it', async () => {
    const { host } = await changed(rule('B:B', { textLength: { formula1: 18, operator: 'EqualTo' } }));
    const xml = strFromU8(unzipSync(await host.save())[SHEET] ?? new Uint8Array());
    expect(xml).toContain('sqref="B1:B1048576"');
  });

  it.each<[string, unknown]>([
    ['without a type', {}],
    ['of two types', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: '是' } }],
    ['of an unknown type', { colour: { formula1: 1 } }],
    ['with an unknown operator', { decimal: { formula1: 1, operator: 'Near' } }],
    ['without a number', { decimal: { formula1: '一', operator: 'EqualTo' } }],
    ['without the second bound', { decimal: { formula1: 1, operator: 'Between' } }],
    ['without choices', { list: { inCellDropDown: true, source: '' } }],
    ['with more choices than a rule holds', { list: { inCellDropDown: true, source: '村'.repeat(256) } }],
    ['with a formula that is none', { custom: { formula: 'TRUE' } }],
  ])('%s is refused, and the earlier one stays', async (_, given) => {
    const { refusal, workbook } = await changed(rule('A1', { custom: { formula: '=FALSE' } }));
    const code = await refusal(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1');
      range.dataValidation.rule = given as Excel.DataValidationRule;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    expect(await read(workbook, 'A1')).toMatchObject({ rule: { custom: { formula: '=FALSE' } } });
  });
});

describe('data validation of a file', () => {
  const LISTED =
    '<dataValidations count="2">' +
    '<dataValidation allowBlank="1" showInputMessage="1" imeMode="on" promptTitle="提示" prompt="只填&#10;整数" sqref="A2:A9 C2"/>' +
    '<dataValidation type="list" showDropDown="1" sqref="B2"><formula1>"是,否"</formula1></dataValidation>' +
    '</dataValidations>';
  const EXTENDED =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1">' +
    '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>代码!$A$1:$A$9</xm:f></x14:formula1>' +
    '<xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

  async function opened(): Promise<Workbook> {
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: '表一', rows: [['甲']] }] }));
    const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
    parts[SHEET] = strToU8(
      xml.replace('</sheetData>', `</sheetData>${LISTED}`).replace('</worksheet>', `${EXTENDED}</worksheet>`),
    );
    return openWorkbook(zipSync(parts), 'book.xlsx');
  }

  it('is kept: hints without a rule, hidden lists, and lists of other sheets', async () => {
    const first = await opened();
    const again = await openWorkbook(await new ExcelHost(first).save(), 'book.xlsx');
    for (const workbook of [first, again]) {
      expect(workbook.sheets[0]?.dataValidations).toEqual([
        {
          ...WHOLE,
          showErrorMessage: false,
          type: 'none',
          imeMode: 'on',
          inputTitle: '提示',
          inputMessage: '只填\n整数',
          range: 'A2:A9 C2',
        },
        {
          type: 'list',
          values: ['是', '否'],
          allowBlank: false,
          showInputMessage: false,
          showErrorMessage: false,
          hidesDropDown: true,
          range: 'B2',
        },
        {
          type: 'list',
          formula1: '代码!$A$1:$A$9',
          allowBlank: true,
          showInputMessage: false,
          showErrorMessage: false,
          range: 'D2:D9',
        },
      ]);
    }
  });
});
