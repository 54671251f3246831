import { strToU8, zipSync } from 'fflate';
import { failureOf } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';
import { openWorkbook } from '../../src/host';
import { readSubmission } from '../../src/submissions';
import { oleFile, ENCRYPTED } from './ole-file';
import { contentTypes, relations, sheetXml, workbookParts, zipped } from './package-of';

const BOOK = zipped(workbookParts({ 表: sheetXml('') }));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** What both readers say of a file. */
async function said(bytes: Uint8Array): Promise<{ code: string; found: unknown; sentences: string[] }> {
  const submitted: unknown = await readSubmission(bytes, 'a.xlsx').catch((error: unknown) => error);
  const opened: unknown = await openWorkbook(bytes, 'a.xlsx').catch((error: unknown) => error);
  const failure = failureOf(submitted);
  const { file: _, ...params } = failure.params;
  expect(opened).toMatchObject({ code: failure.code, params });
  return {
    code: failure.code,
    found: params['found'],
    sentences: [failureSentence(failure, 'zh-CN'), failureSentence(failure, 'en')],
  };
}

describe('a file that is no .xlsx workbook is named as what it is', () => {
  it.each<[string, Uint8Array, found: string, inChinese: string, inEnglish: string]>([
    ['nothing', new Uint8Array(), 'empty', '空文件', 'empty file'],
    ['an old workbook', oleFile('SummaryInformation', 'Workbook'), 'xls', '.xls', '.xls'],
    ['one of Excel 5', oleFile('Book'), 'xls', '.xls', '.xls'],
    ['one of before', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'xls', '.xls', '.xls'],
    ['an old text document', oleFile('1Table', 'WordDocument'), 'word', 'Word', 'Word'],
    [
      'a binary workbook',
      zipSync({
        '[Content_Types].xml': strToU8(
          contentTypes({ '/xl/workbook.bin': 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
        ),
        '_rels/.rels': strToU8(relations(['rId1', 'officeDocument', 'xl/workbook.bin'])),
        'xl/workbook.bin': Uint8Array.of(0x83, 1),
      }),
      'xlsb',
      '.xlsb',
      '.xlsb',
    ],
    [
      'a text document',
      zipSync({
        '[Content_Types].xml': strToU8(
          contentTypes({
            '/word/document.xml':
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          }),
        ),
        '_rels/.rels': strToU8(relations(['rId1', 'officeDocument', 'word/document.xml'])),
        'word/document.xml': strToU8('<w:document/>'),
      }),
      'word',
      'Word',
      'Word',
    ],
    [
      'an OpenDocument spreadsheet',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<office:document-content/>'),
        'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
      }),
      'ods',
      '.ods',
      '.ods',
    ],
    ['a workbook packed once more', zipSync({ '名册.xlsx': BOOK }), 'zip', '解压', 'unpack'],
    ['a list with commas', strToU8('村编码,行政村\n410325101201,樊店村\n'), 'text', '.csv', '.csv'],
    ['a list with tabs, as Excel writes it', utf16('a\tb\r\n1\t2\r\n'), 'text', '.csv', '.csv'],
    ['a page', strToU8('\n<!DOCTYPE html><html><body>请登录</body></html>'), 'html', '网页', 'web page'],
    [
      'a table out of a page',
      strToU8('\ufeff<table border="1"><tr><td>村</td></tr></table>'),
      'html',
      '网页',
      'web page',
    ],
    [
      'a page that calls itself a workbook',
      strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'),
      'html',
      '网页',
      'web page',
    ],
    [
      'a page with its pictures',
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
      'html',
      '网页',
      'web page',
    ],
    [
      'an XML spreadsheet',
      strToU8(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      'xml2003',
      'XML',
      'XML',
    ],
    ['a printed page', strToU8('%PDF-1.7\n'), 'pdf', 'PDF', 'PDF'],
  ])('%s', async (_, bytes, found, inChinese, inEnglish) => {
    const { code, found: told, sentences } = await said(bytes);
    expect({ code, told }).toEqual({ code: 'NotXlsx', told: found });
    expect(sentences[0]).toContain(inChinese);
    expect(sentences[1]).toContain(inEnglish);
    expect(sentences.join()).not.toMatch(/损坏|damaged|加密|encrypted/);
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['an OLE file of another kind', oleFile('Contents')],
    [
      'a package of another kind',
      zipSync({ '[Content_Types].xml': strToU8(contentTypes({})), '_rels/.rels': strToU8(relations()) }),
    ],
  ])('but %s only as no workbook', async (_, bytes) => {
    expect(await said(bytes)).toMatchObject({ code: 'NotXlsx', found: undefined });
  });
});

describe('a workbook that cannot be opened', () => {
  it('is encrypted where it is, and only then', async () => {
    const { code, sentences } = await said(ENCRYPTED);
    expect(code).toBe('Encrypted');
    expect(sentences.join()).not.toContain('.xls ');
    expect(sentences[0]).toContain('打开密码');
  });

  it.each<[string, Uint8Array]>([
    ['was cut short', BOOK.slice(0, BOOK.length / 2)],
    ['lost what leads to its workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    [
      'lost its workbook',
      zipped({
        ...workbookParts({ 表: sheetXml('') }),
        '_rels/.rels': relations(['a', 'officeDocument', 'xl/gone.xml']),
      }),
    ],
    [
      'lost a sheet',
      zipped({
        ...workbookParts({ 表: sheetXml('') }),
        'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'gone.xml']),
      }),
    ],
    [
      'has a sheet that ends too early',
      zipped(workbookParts({ 表: sheetXml('<row r="1">').replace(/<\/sheetData>.*/, '') })),
    ],
    [
      'has a workbook whose tags do not match',
      zipped({ ...workbookParts({ 表: '' }), 'xl/workbook.xml': '<workbook><sheets></workbook>' }),
    ],
    [
      'says nothing of what its parts are',
      zipped({ ...workbookParts({ 表: sheetXml('') }), '[Content_Types].xml': '' }),
    ],
  ])('is damaged that %s', async (_, bytes) => {
    expect((await said(bytes)).code).toBe('Corrupt');
  });
});
