import type { EntryRule, FormPlan } from '../../src/core/report';
import { addForms } from '../../src/excel';
import { bookOf, namesOf, openExcel, sheetOf } from './embedded';

const LONG = Array.from({ length: 60 }, (_, number) => `第${number}帮扶工作领导小组`);
const WITH_COMMA = ['甲,乙', '丙'];

function formOf(name: string, ...rules: readonly EntryRule[]): FormPlan {
  return {
    name,
    widths: rules.map(() => 10),
    headerRow: 1,
    bands: [{ role: 'header', rows: 1, formats: [], cell: (_, column) => `栏${column}` }],
    entries: rules.map((rule, column) => ({
      row: 1,
      column,
      rows: 3,
      columns: 1,
      entry: { rule, hint: { title: '提示', text: '请填' }, refusal: '不对' },
    })),
  };
}

describe('a form', () => {
  it('takes lists that are too long for a rule from one very hidden sheet, used again', async () => {
    const workbook = bookOf({ Sheet1: [] });
    openExcel(workbook);
    const list = (choices: readonly string[]): EntryRule => ({ kind: 'list', choices });
    await addForms([formOf('甲', list(LONG), list(['是', '否'])), formOf('乙', list(LONG))]);
    await addForms([formOf('丙', list(WITH_COMMA), list(LONG))]);
    expect(namesOf(workbook)).toEqual(['Sheet1', '_zhucun_lists', '甲', '乙', '丙']);
    const lists = sheetOf(workbook, '_zhucun_lists');
    expect(lists.visibility).toBe('VeryHidden');
    expect(LONG.map((_, row) => lists.cells.get(row, 0))).toEqual(LONG);
    expect(WITH_COMMA.map((_, row) => lists.cells.get(row, 1))).toEqual(WITH_COMMA);
    const sourcesOf = (name: string) =>
      sheetOf(workbook, name).dataValidations.map(({ formula1, values }) => formula1 ?? values);
    expect(sourcesOf('甲')).toEqual(['_zhucun_lists!$A$1:$A$60', ['是', '否']]);
    expect(sourcesOf('乙')).toEqual(['_zhucun_lists!$A$1:$A$60']);
    expect(sourcesOf('丙')).toEqual(['_zhucun_lists!$B$1:$B$2', '_zhucun_lists!$A$1:$A$60']);
  });

  it('limits a number by another column of its row', async () => {
    const workbook = bookOf({ Sheet1: [] });
    openExcel(workbook);
    await addForms([formOf('分', { kind: 'decimal', least: 0, most: { column: 4 } })]);
    expect(sheetOf(workbook, '分').dataValidations).toMatchObject([
      { type: 'decimal', operator: 'between', formula1: '0', formula2: '$E2', range: 'A2:A4' },
    ]);
  });

  it('that can be filled in here and there only is protected, without a password', async () => {
    const workbook = bookOf({ Sheet1: [] });
    const { person } = openExcel(workbook);
    const fillable = [{ row: 1, column: 0, rows: 3, columns: 1 }];
    await addForms([{ ...formOf('分', { kind: 'whole', least: 0, most: 9 }), fillable }]);
    const sheet = sheetOf(workbook, '分');
    person.edit(sheet, [{ row: 2, column: 0, input: 5 }]);
    expect(sheet.cells.get(2, 0)).toBe(5);
    expect(() => {
      person.edit(sheet, [{ row: 0, column: 0, input: '别的' }]);
    }).toThrow();
    expect(sheet.protection?.hasPassword).toBeUndefined();
  });
});
