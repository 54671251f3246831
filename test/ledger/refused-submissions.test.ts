import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { Failure } from '../../src/core/failure';
import type { PickedFile } from '../../src/ledger';
import { ledgerOver } from './open-ledger';
import { city, file, HEADER, households, merged, picked } from './submitted-files';

describe('a file that nothing is merged from', () => {
  async function refusal(given: PickedFile, workbook = city()): Promise<Failure> {
    const { ledger } = ledgerOver(workbook);
    await ledger.merging.prepare();
    const error: unknown = await ledger.merging.add(given).catch((reason: unknown) => reason);
    if (!(error instanceof Failure)) throw new Error(`no failure but ${String(error)}`);
    return error;
  }

  it('has a list that is no registry sheet: the sheet and what it lacks are named', async () => {
    const sheets = [
      { name: '贫困户', rows: [HEADER, ...households(1, 2)] },
      {
        name: '成员',
        rows: [
          ['姓名', '身份证号', '随便'],
          ['甲', '410325197505050044', 1],
        ],
      },
    ];
    const { code, params } = await refusal(picked('镇1.xlsx', await writeXlsx({ sheets })));
    expect({ code, params }).toMatchObject({
      code: 'SheetNotUnderstood',
      params: { file: '镇1.xlsx', sheet: '成员' },
    });
    expect(params['missing']).not.toBe('');
  });

  it('but a page of notes and a hidden list are left aside', async () => {
    const { ledger } = ledgerOver(city());
    await ledger.merging.prepare();
    const sheets = [
      { name: '贫困户', rows: [HEADER, ...households(1, 2)] },
      { name: '填报要求', rows: [['请于月底前报送'], ['联系人：略']] },
      {
        name: '代码',
        rows: [
          ['甲', '乙', '丙'],
          ['1', '2', '3'],
        ],
        hidden: true,
      },
    ];
    const verdict = await ledger.merging.add(picked('镇1.xlsx', await writeXlsx({ sheets })));
    expect(verdict).toMatchObject({
      tables: [{ table: 'households', rows: 2 }],
      ignored: ['填报要求', '代码'],
    });
    expect(verdict.rules.map(({ rule }) => rule)).not.toContain('S01');
    expect(verdict.severities.error).toBeGreaterThan(0);
  });

  it('is above the limit that the workbook sets: its bytes are not even read', async () => {
    const workbook = city();
    const settings = workbook.addSheet('参数').cells;
    settings.set(0, 0, '报送文件上限(MB)');
    settings.set(0, 1, 2);
    const arrayBuffer = jest.fn();
    const large = { name: '大.xlsx', size: 200 * 1024 ** 2, arrayBuffer };
    expect(await refusal(large, workbook)).toMatchObject({
      code: 'TooLarge',
      params: { limit: 2 * 1024 ** 2 },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('unpacks to more than ten times the limit', async () => {
    const workbook = city();
    const settings = workbook.addSheet('参数').cells;
    settings.set(0, 0, '报送文件上限');
    settings.set(0, 1, 1);
    const parts = unzipSync(new Uint8Array(await (await file('a.xlsx', households(1, 1))).arrayBuffer()));
    parts['xl/media/zeros.bin'] = new Uint8Array(12 * 1024 ** 2);
    expect(await refusal(picked('炸弹.xlsx', zipSync(parts)), workbook)).toMatchObject({
      code: 'TooLarge',
      params: { unpacked: 1 },
    });
  });

  it('while macros, links to other files and entities in it are not followed', async () => {
    const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const parts = unzipSync(new Uint8Array(await (await file('a.xlsx', households(3, 1))).arrayBuffer()));
    parts['xl/vbaProject.bin'] = strToU8('macro');
    parts['xl/externalLinks/externalLink1.xml'] = strToU8('<externalLink/>');
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    parts['xl/workbook.xml'] = strToU8(
      xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a SYSTEM "http://example.invalid/a">]>'),
    );
    const opened = ledgerOver(city());
    const hostile = picked('宏.xlsx', zipSync(parts));
    const outcome = await merged(opened, [hostile]).then(
      ({ added }) => added,
      (error: unknown) => (error as Failure).code,
    );
    expect([1, 'Corrupt']).toContain(outcome);
    expect(fetching).not.toHaveBeenCalled();
    fetching.mockRestore();
  });
});
