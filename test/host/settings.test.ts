import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { openWorkbook, saveWorkbook, Workbook } from '../../src/host';
import { openExcel } from './excel';

// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
describe('settings', () => {
  it('are added, found, changed, counted and deleted', async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('年度', 2014);
      settings.add('表', '[{"a":1}]');
      settings.add('年度', 2015);
      const year = settings.getItem('年度').load('key,value');
      const absent = settings.getItemOrNullObject('无');
      const count = settings.getCount();
      settings.load('items/key');
      await context.sync();
      settings.getItem('表').delete();
      const after = settings.getCount();
      await context.sync();
      const keys = settings.items.map(({ key }) => key);
      return [year.key, year.value as unknown, absent.isNullObject, count.value, keys, after.value];
    });
    expect(seen).toEqual(['年度', 2015, true, 2, ['年度', '表'], 1]);
  });

  it('that are not there are refused by name', async () => {
    const { refusal } = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.settings.getItem('无').load('value');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  it('stay in the file, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.string()), async (kept) => {
        const workbook = new Workbook('book.xlsx');
        workbook.addSheet('表一');
        for (const [key, value] of Object.entries(kept)) workbook.settings.set(key, value);
        const again = await openWorkbook(await saveWorkbook(workbook));
        const twice = await openWorkbook(await saveWorkbook(again));
        expect(Object.fromEntries(twice.settings)).toEqual({ ...kept });
      }),
      { numRuns: 30 },
    );
  });
});

describe('another add-in of the file', () => {
  const OFFICE = 'http://schemas.microsoft.com/office';
  const WE = `${OFFICE}/webextensions/webextension/2010/11`;
  const THEIRS =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${WE}" id="{A}">` +
    '<we:reference id="wa104" version="1.0" store="en-US" storeType="OMEX"/><we:alternateReferences/>' +
    '<we:properties><we:property name="zoom" value="&quot;3&quot;"/></we:properties><we:bindings/>' +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/></we:webextension>';
  const PANES =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">` +
    '<wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId7"/></wetp:taskpane></wetp:taskpanes>';
  const links = (id: string, type: string, target: string) =>
    strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`,
    );
  const extension = 'xl/webextensions/webextension1.xml';

  async function theirFile(): Promise<Uint8Array> {
    const workbook = new Workbook('book.xlsx');
    workbook.addSheet('表一').cells.set(0, 0, '村');
    const parts = unzipSync(await saveWorkbook(workbook));
    const edit = (name: string, change: (xml: string) => string): void => {
      parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
    };
    parts[extension] = strToU8(THEIRS);
    parts['xl/webextensions/taskpanes.xml'] = strToU8(PANES);
    parts['xl/webextensions/_rels/taskpanes.xml.rels'] = links(
      'rId7',
      `${OFFICE}/2011/relationships/webextension`,
      'webextension1.xml',
    );
    parts['xl/webextensions/_rels/webextension1.xml.rels'] = links(
      'rId1',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image',
      '../media/image1.png',
    );
    parts['xl/media/image1.png'] = Uint8Array.of(1, 2, 3);
    edit('_rels/.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${OFFICE}/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
      ),
    );
    edit('[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        '<Default Extension="png" ContentType="image/png"/>' +
          '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
          `<Override PartName="/${extension}" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
      ),
    );
    return zipSync(parts);
  }

  it('has its parts again as they were, with ours beside them, and its settings are not ours', async () => {
    const opened = await openWorkbook(await theirFile());
    expect([...opened.settings]).toEqual([]);
    opened.settings.set('zhucun.book', '1');
    const once = await openWorkbook(await saveWorkbook(opened));
    once.settings.set('zhucun.book', '2');
    const saved = await saveWorkbook(once);
    const parts = unzipSync(saved);
    expect(strFromU8(parts[extension] ?? new Uint8Array())).toBe(THEIRS);
    expect(Object.keys(parts).filter((name) => /webextension\d+\.xml$/.test(name))).toHaveLength(2);
    const panes = strFromU8(parts['xl/webextensions/taskpanes.xml'] ?? new Uint8Array());
    expect(panes.match(/<wetp:taskpane\s/g)).toHaveLength(2);
    expect(panes).toContain('r:id="rId7"');
    const theirLinks = strFromU8(parts['xl/webextensions/_rels/webextension1.xml.rels'] ?? new Uint8Array());
    expect(theirLinks).toContain('Target="../media/image1.png"');
    expect([...(parts['xl/media/image1.png'] ?? [])]).toEqual([1, 2, 3]);
    expect(strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).match(/webextensiontaskpanes"/g)).toHaveLength(
      1,
    );
    expect([...(await openWorkbook(saved)).settings]).toEqual([['zhucun.book', '2']]);
  });

  it('has its parts again where nothing of ours is kept', async () => {
    const parts = unzipSync(await saveWorkbook(await openWorkbook(await theirFile())));
    expect(strFromU8(parts[extension] ?? new Uint8Array())).toBe(THEIRS);
    expect(strFromU8(parts['xl/webextensions/taskpanes.xml'] ?? new Uint8Array())).toBe(PANES);
  });
});
