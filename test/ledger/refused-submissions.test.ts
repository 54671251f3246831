import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { Failure } from '../../src/core/words/failure';
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
});

describe('what a submitted file has besides its rows', () => {
  const fetching = jest.spyOn(globalThis, 'fetch');
  beforeEach(() => fetching.mockReset().mockRejectedValue(new Error('no network')));
  afterAll(() => {
    fetching.mockRestore();
  });

  /** A file with one household of a new township, its parts changed. */
  async function withParts(change: (parts: Record<string, Uint8Array>) => void): Promise<PickedFile> {
    const parts = unzipSync(new Uint8Array(await (await file('a.xlsx', households(3, 1))).arrayBuffer()));
    change(parts);
    return picked('镇3.xlsx', zipSync(parts));
  }

  function replaceIn(parts: Record<string, Uint8Array>, name: string, from: string, to: string): void {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    if (!xml.includes(from)) throw new Error(`${name} has no ${from}`);
    parts[name] = strToU8(xml.replace(from, to));
  }

  it('macros: the rows are read, the macros are not', async () => {
    const hostile = await withParts((parts) => {
      parts['xl/vbaProject.bin'] = strToU8('macro');
      replaceIn(
        parts,
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      );
    });
    expect(await merged(ledgerOver(city()), [hostile])).toMatchObject({ added: 1 });
  });

  it('links to other files: the rows are read, the links are not followed', async () => {
    const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const hostile = await withParts((parts) => {
      parts['xl/externalLinks/externalLink1.xml'] = strToU8(
        `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${relationships}" r:id="rId1"/></externalLink>`,
      );
      parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/externalLinkPath" Target="http://example.invalid/b.xlsx" TargetMode="External"/></Relationships>`,
      );
      replaceIn(
        parts,
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        `<Relationship Id="rIdL" Type="${relationships}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
      );
    });
    expect(await merged(ledgerOver(city()), [hostile])).toMatchObject({ added: 1 });
    expect(fetching).not.toHaveBeenCalled();
  });

  it('a DTD with an entity from elsewhere: the rows are read, the entity is not fetched', async () => {
    const opened = ledgerOver(city());
    const hostile = await withParts((parts) => {
      replaceIn(
        parts,
        'xl/workbook.xml',
        '?>',
        '?><!DOCTYPE x [<!ENTITY a SYSTEM "http://example.invalid/a">]>',
      );
    });
    expect(await merged(opened, [hostile]).catch((error: unknown) => (error as Failure).code)).toMatchObject({
      added: 1,
    });
    expect(fetching).not.toHaveBeenCalled();
  });
});
