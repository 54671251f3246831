import { openExcel, type Opened } from './excel';

type Changed = Excel.WorksheetChangedEventArgs;

/** Events come after the answer of the request that raised them. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

function sheetOf({ workbook }: Opened, name: string) {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Listens to changes of every sheet. */
async function listening(opened: Opened) {
  const heard: Changed[] = [];
  const registered = await opened.run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return registration;
  });
  return { heard, registered };
}

describe('worksheets.onChanged', () => {
  it('tells of what a person types, with what the cell held before', async () => {
    const opened = openExcel();
    const { heard } = await listening(opened);
    const sheet = sheetOf(opened, '表一');
    opened.host.person.edit(sheet, [{ row: 4, column: 1, input: '3' }]);
    opened.host.person.edit(sheet, [{ row: 4, column: 1, input: '=1+1' }]);
    await settled();
    expect(heard).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        worksheetId: sheet.id,
        address: 'B5',
        details: { valueBefore: '', valueAfter: 3, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      }),
      expect.objectContaining({
        details: { valueBefore: 3, valueAfter: 2, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      }),
    ]);
  });

  it('tells of a paste without what the cells held', async () => {
    const opened = openExcel();
    const { heard } = await listening(opened);
    opened.host.person.edit(sheetOf(opened, '表二'), [
      { row: 1, column: 0, input: '甲' },
      { row: 2, column: 1, input: '乙' },
    ]);
    await settled();
    expect(heard.map(({ address, details }) => ({ address, details }))).toEqual([
      { address: 'A2:B3', details: undefined },
    ]);
  });

  it('says nothing of a cell that only looks otherwise', async () => {
    const opened = openExcel();
    const { heard } = await listening(opened);
    const look = (style: object) => ({ ...style, numFmt: '@' });
    opened.host.person.edit(sheetOf(opened, '表一'), [{ row: 0, column: 0, look }]);
    await opened.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getRange('A1:B2');
      range.format.fill.color = '#FFFF00';
      range.clear('Formats');
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([]);
  });

  it('tells of what the add-in itself writes, clears and copies', async () => {
    const opened = openExcel();
    const { heard } = await listening(opened);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('A1:B1').values = [['名', '数']];
      sheet.getRange('A2:B2').copyFrom('A1:B1');
      sheet.getRange('A1').clear('Contents');
      await context.sync();
    });
    await settled();
    expect(heard.map(({ address, source }) => `${address} ${source}`)).toEqual([
      'A1:B1 Local',
      'A2:B2 Local',
      'A1 Local',
    ]);
  });

  it('names whole rows that came in or went', async () => {
    const opened = openExcel();
    const { heard } = await listening(opened);
    opened.host.person.edit(sheetOf(opened, '表一'), [{ row: 9, column: 0, input: '末' }]);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      sheet.getRange('3:4').insert('Down');
      sheet.getRange('6:6').delete('Up');
      await context.sync();
    });
    await settled();
    expect(heard.slice(1).map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RowInserted', '3:4'],
      ['RowDeleted', '6:6'],
    ]);
  });

  it('gives the range that changed', async () => {
    const opened = openExcel();
    const { heard } = await listening(opened);
    opened.host.person.edit(sheetOf(opened, '表二'), [{ row: 2, column: 2, input: '5' }]);
    await settled();
    const [event] = heard;
    if (!event) throw new Error('nothing heard');
    const read = await opened.run(async (context) => {
      const range = event.getRange(context);
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(['表二!C3', [[5]]]);
  });

  it('is silent before it is asked for and after it is no longer wanted', async () => {
    const opened = openExcel();
    const sheet = sheetOf(opened, '表一');
    opened.host.person.edit(sheet, [{ row: 0, column: 0, input: '1' }]);
    const first = await listening(opened);
    const second = await listening(opened);
    first.registered.remove();
    await first.registered.context.sync();
    opened.host.person.edit(sheet, [{ row: 0, column: 0, input: '2' }]);
    await settled();
    expect([first.heard.length, second.heard.length]).toEqual([0, 1]);
    second.registered.remove();
    await second.registered.context.sync();
    opened.host.person.edit(sheet, [{ row: 0, column: 0, input: '3' }]);
    await settled();
    expect(second.heard).toHaveLength(1);
  });

  it('is not offered by an Excel that is older', async () => {
    const { refusal } = openExcel({ requirementSet: '1.8' });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });
});

describe('events of one sheet', () => {
  it('come for that sheet only', async () => {
    const opened = openExcel();
    const heard: string[] = [];
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表二');
      sheet.load('id');
      sheet.onChanged.add(({ address }) => {
        heard.push(`changed ${address}`);
        return Promise.resolve();
      });
      sheet.onSelectionChanged.add(({ address }) => {
        heard.push(`selected ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    const { person } = opened.host;
    for (const name of ['表一', '表二']) {
      person.select(sheetOf(opened, name), { row: 1, column: 1, rows: 2, columns: 1 });
      person.edit(sheetOf(opened, name), [{ row: 1, column: 1, input: '是' }]);
    }
    await settled();
    expect(heard).toEqual(['selected B2:B3', 'changed B2']);
  });
});

it('selections, sheets shown, added and deleted are told of the workbook as a whole', async () => {
  const opened = openExcel();
  const heard: string[] = [];
  const hear = (what: string) => (event: { worksheetId: string; address?: string }) => {
    const name = opened.workbook.findSheet(event.worksheetId)?.name ?? 'gone';
    heard.push([what, name, event.address].filter(Boolean).join(' '));
    return Promise.resolve();
  };
  await opened.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(hear('selected'));
    worksheets.onActivated.add(hear('activated'));
    worksheets.onAdded.add(hear('added'));
    worksheets.onDeleted.add(hear('deleted'));
    await context.sync();
  });
  const { person } = opened.host;
  person.select(sheetOf(opened, '表二'), { row: 0, column: 0, rows: 1, columns: 1 });
  const added = person.addSheet('表三', 2);
  await settled();
  person.removeSheet(added);
  await settled();
  expect(heard).toEqual(['activated 表二', 'selected 表二 A1', 'added 表三', 'deleted gone']);
});
