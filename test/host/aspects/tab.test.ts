import { tab } from '../../../src/host/files/aspects/tab';
import { sheetIn, stateOf, written } from './sheet-file';

const HEAD =
  '<sheetPr codeName="Sheet1" filterMode="1"><tabColor rgb="FF00b0f0"/><outlinePr applyStyles="1" summaryBelow="0" summaryRight="0"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><dimension ref="A1"/>';

// ECMA-376 part 1, 18.3.1.82
describe('the tab of a sheet', () => {
  it('is read with its colour and the side of the buttons of groups', () => {
    const { tabColor, summaryBelow, summaryRight } = sheetIn(tab, { head: HEAD });
    expect([tabColor, summaryBelow, summaryRight]).toEqual(['#00B0F0', false, false]);
  });

  it('has no colour here where the theme gives it', () => {
    expect(sheetIn(tab, { head: '<sheetPr><tabColor theme="4"/></sheetPr>' }).tabColor).toBe('');
  });

  it('keeps all else that is said of it', () => {
    const { inside } = written(tab, { head: HEAD }, (sheet) => {
      sheet.tabColor = '#FF0000';
      sheet.summaryBelow = true;
      sheet.summaryRight = true;
      sheet.page.fitWidth = 1;
    });
    expect(inside).toBe(
      '<sheetPr codeName="Sheet1" filterMode="1"><tabColor rgb="FFFF0000"/><outlinePr applyStyles="1" summaryBelow="1" summaryRight="1"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><dimension ref="A1"/>',
    );
  });

  it('keeps a colour of the theme when another thing changes', () => {
    const head = '<sheetPr><tabColor theme="4"/></sheetPr>';
    const { inside } = written(tab, { head }, (sheet) => {
      sheet.summaryRight = false;
    });
    expect(inside).toBe('<sheetPr><tabColor theme="4"/><outlinePr summaryRight="0"/></sheetPr>');
  });

  it('says of a new sheet that its pages are fitted', () => {
    const { inside } = written(tab, {}, (sheet) => {
      sheet.page.fitHeight = 2;
    });
    expect(inside).toBe('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  });

  it('says nothing of a plain new sheet', () => {
    expect(written(tab, {}).inside).toBe('');
  });

  it('goes by colour, groups and fit', () => {
    expect(stateOf(tab, { head: HEAD })).toEqual(['#00B0F0', false, false, false]);
  });
});
