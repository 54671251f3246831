import { noticeOf, noticeUrl, type Notice } from '../../src/commands/notice-url';
import { Failure } from '../../src/core/words/failure';
import { failureSentence } from '../../src/locales';

const PAGE = 'https://localhost:3000/zhucun/commands.html';

function said(notice: Notice, locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  const url = noticeUrl(notice, locale, PAGE);
  expect(new URL(url).pathname).toBe('/zhucun/notice.html');
  return noticeOf(url).sentence;
}

it('says what a check has found, in the language of Office', () => {
  const checked = { error: 1234, warning: 2, info: 1 };
  expect(said({ checked })).toBe('校验完成：错误 1,234 项，警告 2 项，提示 1 项，逐条列在“校验报告”中。');
  expect(said({ checked }, 'en')).toContain('1,234 errors, 2 warnings, 1 note');
  expect(said({ checked: { error: 0, warning: 0, info: 0 } })).toBe('校验完成，没有发现问题。');
});

it('names the sheets that were written', () => {
  expect(said({ written: ['覆盖汇总', '工作队考核'] })).toBe('已生成 2 张表：覆盖汇总、工作队考核。');
});

it('says that it is at work, and why nothing came of it', () => {
  expect(said({ working: 'check' })).toContain('正在校验');
  const failure = new Failure('ProtectedSheet', { sheet: '校验报告' });
  expect(said({ code: failure.code, params: failure.params })).toBe(failureSentence(failure, 'zh-CN'));
});
