import { Failure, failureOf, type CellFaultCode, type FailureCode } from '../../src/core/words/failure';
import { failureDetails, failureSentence } from '../../src/locales';

const LOCALES = ['zh-CN', 'en'] as const;

/** Every code, with what it is told with. */
const TYPICAL: Readonly<Record<FailureCode, Failure['params']>> = {
  NotXlsx: { file: 'a.csv', found: 'text' },
  Encrypted: { file: 'a.xlsx' },
  Corrupt: { file: 'a.xlsx' },
  TooLarge: { file: 'a.xlsx', size: 2e8, limit: 1e8, unpacked: 1 },
  EmptyWorkbook: {},
  NoRegistrySheet: { file: 'a.xlsx' },
  SheetNotUnderstood: { file: 'a.xlsx', sheet: 'Sheet1', table: '贫困户名册', missing: '户编号' },
  MergeChanged: {},
  ProposalsChanged: {},
  HistoryChanged: {},
  MergeMoved: { sheet: '贫困户名册' },
  FarContent: { sheet: '贫困户名册' },
  NoRows: {},
  ProtectedSheet: { sheet: '贫困户名册' },
  ProtectedWorkbook: {},
  RequirementSetTooLow: { version: '1.9' },
  WebViewTooOld: {},
  NotInExcel: {},
  Cancelled: {},
  Unfinished: {},
  Interrupted: {},
  CellBeingEdited: {},
  HostError: { code: 'GeneralException', message: 'There was an internal error.' },
  Unexpected: { message: 'TypeError: Cannot read properties of undefined' },
  PartNotLoaded: {},
  BadSetting: { sheet: '参数', cell: 'B2' },
  BadScheme: { sheet: '考核指标' },
  NothingChosen: { named: '车村镇' },
  TooManyPages: { pages: 2000, most: 1000 },
  YearSealed: { year: 2014 },
  NothingToSeal: { year: 2014 },
  NotSealed: {},
  SealBroken: { year: 2014 },
  SealRecordGone: { years: '2013、2014' },
  BadOption: { option: '--frobnicate' },
  FileNotFound: { file: 'a.xlsx' },
  OutputNotWritable: { file: 'a.xlsx' },
  SheetGone: { sheet: '贫困户名册' },
  NameTaken: { sheet: '规则' },
  ChangedMeanwhile: { sheets: '校验报告' },
  SheetHidden: { sheet: '贫困户名册' },
  RecordUnreadable: { record: '_zhucun_changes' },
  RecordBeyond: { record: '_zhucun_merges', sheet: '说明' },
  TooManyWaivers: {},
};
const CODES = Object.keys(TYPICAL) as FailureCode[];

/** An empty name, two blanks in a row or before a stop, a stop that is there twice, something that is no word. */
const NOT_WELL_SAID =
  /“\s*”|\S {2,}| (?:[，。；：,;)]|\.(?!\w))|。。|\.\.(?!\.)|undefined|null|NaN|\(\)|（）/;

const emptied = (params: Failure['params']): Failure['params'] =>
  Object.fromEntries(Object.keys(params).map((name) => [name, '']));

describe.each(LOCALES)('every failure in %s', (locale) => {
  it.each(CODES)('%s is one well-said sentence, whatever is known of it', (code) => {
    for (const params of [TYPICAL[code], emptied(TYPICAL[code]), {}]) {
      const sentence = failureSentence(new Failure(code, params), locale);
      expect(sentence).toMatch(/[。.，a-z\]]$/);
      expect(sentence).not.toMatch(NOT_WELL_SAID);
    }
  });

  it('names what is known', () => {
    for (const code of CODES) {
      const params = Object.entries(TYPICAL[code]).filter(([name]) =>
        ['file', 'sheet', 'record', 'year', 'cell'].includes(name),
      );
      const sentence = failureSentence(new Failure(code, TYPICAL[code]), locale);
      for (const [, value] of params) expect(sentence).toContain(String(value));
    }
  });

  it('a cell that is blank is no name between quotation marks', () => {
    const codes: CellFaultCode[] = ['notNumber', 'notInList', 'repeated', 'unknownMetric', 'bandsUnreadable'];
    const faults = codes.map((code) => ({ cell: 'E2', code, value: ' ' }));
    const failure = new Failure('BadScheme', { sheet: '考核指标' }, undefined, faults);
    expect(failureSentence(failure, locale)).not.toMatch(NOT_WELL_SAID);
  });
});

describe('what broke off without anybody expecting it', () => {
  const failures = [
    failureOf(new SyntaxError('Unexpected token < in JSON at position 0\nat parse')),
    new Failure('HostError', { code: 'GeneralException', message: 'There was an internal error.' }),
  ];

  it.each(failures)(
    '$code is told in the language of the clerk; the words of the engine are a detail',
    (failure) => {
      const sentence = failureSentence(failure, 'zh-CN');
      expect(sentence.replaceAll('Excel', '')).not.toMatch(/[A-Za-z]{3,}/);
      for (const locale of LOCALES)
        expect(failureDetails(failure, locale)).toMatch(/(?:JSON|internal error)/);
      expect(failureDetails(failure, 'zh-CN')).not.toContain('at parse');
    },
  );

  it('says of the workbook only what was looked at', () => {
    const said = (workbook?: string) =>
      LOCALES.map((locale) =>
        failureSentence(new Failure('HostError', workbook === undefined ? {} : { workbook }), locale),
      ).join('');
    const unchanged = /没有改动|没有做|not changed|was done/;
    expect(said()).not.toMatch(unchanged);
    expect(said('takenBack')).not.toMatch(unchanged);
    expect(said('untouched')).toMatch(/这一步没有做[^]*nothing of this step was done/);
    expect(said('takenBack')).toMatch(/撤回[^]*taken back/);
  });

  it('masks a number of a person in the detail', () => {
    const failure = failureOf(new Error('no row for 410325197001010018'));
    expect(failureDetails(failure, 'zh-CN')).toContain('410325********0018');
  });

  it('is nothing of a failure that has words of its own', () => {
    expect(failureDetails(new Failure('NoRows'), 'zh-CN')).toBeNull();
  });
});
