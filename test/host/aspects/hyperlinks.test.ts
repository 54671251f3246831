import { hyperlinks } from '../../../src/host/files/aspects/hyperlinks';
import { OFFICE } from '../../xlsx/package-of';
import { sheetIn, stateOf, written, type SheetFile } from './sheet-file';

const OUTSIDE = '<hyperlink ref="A1:B2" r:id="rId1" location="表二!A1" xr:uid="{1}"/>';
const INSIDE = '<hyperlink ref="C3" location="表二!A1" tooltip="看&#10;这里" display="表二"/>';
const FILE: SheetFile = {
  tail: `<hyperlinks>${OUTSIDE}${INSIDE}</hyperlinks>`,
  relations: [
    ['rId1', 'hyperlink', '#表三!B2'],
    ['rId2', 'hyperlink', 'https://example.org/?a=1&amp;b=2" TargetMode="External'],
  ],
};
const WEB: SheetFile = {
  tail: `<hyperlinks>${OUTSIDE.replace('rId1', 'rId2')}</hyperlinks>`,
  relations: FILE.relations ?? [],
};

// ECMA-376 part 1, 18.3.1.47
describe('links', () => {
  it('are read for each cell, with address and place', () => {
    const link = { target: 'https://example.org/?a=1&b=2', location: '表二!A1' };
    expect([...sheetIn(hyperlinks, WEB).hyperlinks]).toEqual([
      ['0,0', link],
      ['0,1', link],
      ['1,0', link],
      ['1,1', link],
    ]);
    expect(sheetIn(hyperlinks, FILE).hyperlinks.get('2,2')).toEqual({
      target: '',
      location: '表二!A1',
      tooltip: '看\n这里',
      display: '表二',
    });
  });

  it('lead to a place where their address is one', () => {
    const tail = '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>';
    expect(sheetIn(hyperlinks, { ...FILE, tail }).hyperlinks.get('0,0')).toEqual({
      target: '',
      location: '表三!B2',
    });
  });

  it('over whole columns are known at their first cell', () => {
    const tail = '<hyperlinks><hyperlink ref="B1:C1048576" location="A1"/></hyperlinks>';
    expect(stateOf(hyperlinks, { tail })).toEqual([['0,1', { target: '', location: 'A1' }]]);
  });

  it('stay as they are written when another comes', () => {
    const { inside, relations } = written(hyperlinks, WEB, (sheet) => {
      sheet.hyperlinks.set('8,0', { target: 'mailto:a@b.cn', tooltip: '"信"' });
      sheet.hyperlinks.set('9,0', { target: 'mailto:a@b.cn' });
    });
    expect(inside).toBe(
      `<hyperlinks>${OUTSIDE.replace('rId1', 'rId2')}<hyperlink ref="A9" r:id="rId3" tooltip="&quot;信&quot;"/><hyperlink ref="A10" r:id="rId3"/></hyperlinks>`,
    );
    expect(relations.at(-1)).toEqual({
      id: 'rId3',
      type: `${OFFICE}/hyperlink`,
      target: 'mailto:a@b.cn',
      isExternal: true,
    });
  });

  it('of several cells are told one by one when one of them goes', () => {
    const { inside, relations, again } = written(hyperlinks, WEB, (sheet) => {
      sheet.hyperlinks.delete('0,1');
    });
    expect(inside.match(/ref="\w+"/g)).toEqual(['ref="A1"', 'ref="A2"', 'ref="B2"']);
    expect(relations.map(({ id }) => id)).toEqual(['rId1', 'rId2']);
    expect(again.hyperlinks.get('1,1')).toEqual({
      target: 'https://example.org/?a=1&b=2',
      location: '表二!A1',
    });
  });

  it('are gone with what the sheet refers to for them', () => {
    const { inside, relations } = written(hyperlinks, WEB, (sheet) => {
      sheet.hyperlinks.clear();
    });
    expect(inside).toBe('');
    expect(relations.map(({ id }) => id)).toEqual(['rId1']);
  });

  it('say what their prefix means where the sheet does not', () => {
    const root = ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const { inside } = written(hyperlinks, { root }, (sheet) => {
      sheet.hyperlinks.set('0,0', { target: 'https://example.org' });
    });
    expect(inside).toBe(`<hyperlinks><hyperlink ref="A1" xmlns:r="${OFFICE}" r:id="rId1"/></hyperlinks>`);
  });
});
