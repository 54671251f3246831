import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { openWorkbook, saveWorkbook, WorkbookFileError, type Workbook } from '../../src/host';

const SECRET = 'TOPSECRET';

/** A plain workbook with 村 in A1 and 樊店村 in A2, its parts changed. */
async function fileWith(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: '村', rows: [['村'], ['樊店村']] }] }));
  change(parts);
  return zipSync(parts);
}

function edited(part: Uint8Array | undefined, edit: (xml: string) => string): Uint8Array {
  if (!part) throw new Error('no such part');
  return strToU8(edit(new TextDecoder().decode(part)));
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : '';
}

/** Everything that a reader could have taken in, or the code of the refusal. */
async function contentOf(bytes: Uint8Array): Promise<string> {
  try {
    const workbook: Workbook = await openWorkbook(bytes, 'book.xlsx');
    return workbook.sheets
      .map(({ cells }) => [0, 1, 2].map((row) => textOf(cells.get(row, 0))).join('|'))
      .join('\n');
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
}

describe('a file that means harm', () => {
  it('names entities of its own and of other files: none is followed', async () => {
    const declared = `<!DOCTYPE x [<!ENTITY a "${SECRET}"><!ENTITY b SYSTEM "file:///etc/hostname">]>`;
    const bytes = await fileWith((parts) => {
      for (const name of Object.keys(parts).filter((part) => part.endsWith('.xml')))
        parts[name] = edited(parts[name], (xml) =>
          xml.replace('?>', `?>${declared}`).replaceAll('樊店村', '樊店村&a;&b;'),
        );
    });
    expect(await contentOf(bytes)).not.toContain(SECRET);
  });

  it('multiplies entities a billion times: it is read or refused at once', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    );
    const declared = `<!DOCTYPE x [<!ENTITY l0 "${SECRET}">${levels.join('')}]>`;
    const bytes = await fileWith((parts) => {
      for (const name of Object.keys(parts).filter((part) => part.endsWith('.xml')))
        parts[name] = edited(parts[name], (xml) =>
          xml.replace('?>', `?>${declared}`).replaceAll('樊店村', '&l9;'),
        );
    });
    expect((await contentOf(bytes)).length).toBeLessThan(1000);
  });

  it('carries macros: its cells are read, nothing of them runs', async () => {
    const bytes = await fileWith((parts) => {
      parts['xl/vbaProject.bin'] = strToU8('not a real project');
    });
    expect(await contentOf(bytes)).toBe('村|樊店村|');
  });

  it('says how much it unpacks to: what is above the limit is refused before it is unpacked', async () => {
    const bytes = await fileWith((parts) => {
      parts['xl/media/zeros.bin'] = new Uint8Array(4 * 1024 ** 2);
    });
    expect(bytes.length).toBeLessThan(50_000);
    await expect(
      openWorkbook(bytes, 'book.xlsx', { packed: 1024 ** 2, unpacked: 2 * 1024 ** 2 }),
    ).rejects.toMatchObject({
      code: 'TooLarge',
    });
    expect(await contentOf(bytes)).toBe('村|樊店村|');
  });

  it('is saved again with no text of it become a formula', async () => {
    const bytes = await fileWith((parts) => {
      for (const name of Object.keys(parts).filter((part) => part.endsWith('.xml')))
        parts[name] = edited(parts[name], (xml) => xml.replaceAll('樊店村', '=1+1'));
    });
    const again = await openWorkbook(await saveWorkbook(await openWorkbook(bytes, 'book.xlsx')));
    expect([again.sheets[0]?.cells.get(1, 0), again.sheets[0]?.cells.formula(1, 0)]).toEqual([
      '=1+1',
      undefined,
    ]);
  });

  it('has two tables of one name: the first is kept', async () => {
    const table = { name: '村表', range: 'A1:A2', columns: [{ name: '村' }] };
    const parts: Record<string, Uint8Array> = unzipSync(
      await writeXlsx({
        sheets: ['一', '二'].map((name, index) => ({
          name,
          rows: [['村'], ['樊店村']],
          tables: [{ ...table, name: `${table.name}${index}` }],
        })),
      }),
    );
    for (const name of Object.keys(parts).filter((part) => part.startsWith('xl/tables/')))
      parts[name] = edited(parts[name], (xml) => xml.replaceAll(/村表\d/g, '村表'));
    const { sheets } = await openWorkbook(zipSync(parts), 'book.xlsx');
    expect(sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([['村表'], []]);
  });

  it('has a comment on what is no cell: it is opened and saved without it', async () => {
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(
          unzipSync(
            await writeXlsx({
              sheets: [
                {
                  name: '村',
                  rows: [['村'], ['樊店村']],
                  cells: new Map([['0,0', { value: '村', type: 'string', comment: { text: '批注' } }]]),
                },
              ],
            }),
          ),
        ).map(([name, part]) => [
          name,
          name.startsWith('xl/comments')
            ? edited(part, (xml) => xml.replace('ref="A1"', 'ref="inlineStr"'))
            : part,
        ]),
      ),
    );
    const workbook = await openWorkbook(bytes, 'book.xlsx');
    expect(workbook.sheets[0]?.comments.size).toBe(0);
    expect(await contentOf(await saveWorkbook(workbook))).toBe('村|樊店村|');
  });
});
