import { view } from '../../../src/host/files/aspects/view';
import { sheetIn, written } from './sheet-file';

const views = (tag: string, inside = ''): string =>
  `<sheetViews><sheetView${tag} workbookViewId="0">${inside}</sheetView></sheetViews>`;

// ECMA-376 part 1, 18.3.1.87 and 18.3.1.66
describe('the view of a sheet', () => {
  it('is read with what is frozen and whether there are lines', () => {
    const head = views(
      ' showGridLines="0"',
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    const { showGridlines, frozenRows, frozenColumns } = sheetIn(view, { head });
    expect([showGridlines, frozenRows, frozenColumns]).toEqual([false, 2, 1]);
  });

  it('is not frozen where it is only split', () => {
    const head = views('', '<pane xSplit="2400" ySplit="1200" topLeftCell="C5"/>');
    const { frozenRows, frozenColumns } = sheetIn(view, { head });
    expect([frozenRows, frozenColumns]).toEqual([0, 0]);
  });

  it('keeps a split, zoom, zeros and the other windows when lines go', () => {
    const head =
      '<sheetViews><sheetView showZeros="0" rightToLeft="1" zoomScale="85" workbookViewId="0"><pane xSplit="2400"/><selection activeCell="C5" sqref="C5"/></sheetView><sheetView workbookViewId="1"/></sheetViews>';
    const { inside } = written(view, { head }, (sheet) => {
      sheet.showGridlines = false;
    });
    expect(inside).toBe(head.replace(' workbookViewId="0"', ' workbookViewId="0" showGridLines="0"'));
  });

  it('is frozen with the selection in the pane that moves', () => {
    const head = views(' tabSelected="1" topLeftCell="A20"', '<selection activeCell="C5" sqref="C5"/>');
    const { inside, again } = written(view, { head }, (sheet) => {
      sheet.frozenRows = 1;
    });
    expect(inside).toBe(
      views(
        ' tabSelected="1"',
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection activeCell="C5" sqref="C5" pane="bottomLeft"/>',
      ),
    );
    expect([again.frozenRows, again.frozenColumns]).toEqual([1, 0]);
  });

  it('is no longer frozen, and no selection names a pane that is gone', () => {
    const head = views(
      '',
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="D4" sqref="D4"/>',
    );
    const { inside } = written(view, { head }, (sheet) => {
      sheet.frozenRows = 0;
      sheet.frozenColumns = 0;
    });
    expect(inside).toBe(views('', '<selection activeCell="D4" sqref="D4"/>'));
  });

  it('of a new sheet belongs to the first window', () => {
    const { inside, again } = written(view, {}, (sheet) => {
      sheet.frozenColumns = 2;
      sheet.showGridlines = false;
    });
    expect(inside).toMatch(/^<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane /);
    expect([again.frozenRows, again.frozenColumns, again.showGridlines]).toEqual([0, 2, false]);
  });
});
