import type { ReadingSummary, SchemeFault } from '../core/rules';
import type { Locale, Localized } from '../core/words/settings';
import { failureSentence } from './failures';
import { first } from './names';
import { counted, grouped } from './pane/counting';

/** So many sheets are named; the rest are counted. */
const MOST_NAMED = 8;

/** What was read and what was not: 读取 13 张，未识别 2 张：…。 The pane, the command line and the sheets say it alike. */
export function readingSentence(summary: ReadingSummary, locale: Locale): string {
  const { schemeFault } = summary;
  const read = SENTENCES[locale](summary);
  return schemeFault ? `${read}${STOPPED[locale](schemeFaultSentence(schemeFault, locale))}` : read;
}

/** What is to be mended in the scheme. */
export function schemeFaultSentence({ sheet, faults }: SchemeFault, locale: Locale): string {
  return failureSentence({ code: 'BadScheme', params: { sheet }, faults }, locale);
}

const STOPPED: Localized<(fault: string) => string> = {
  'zh-CN': (fault) => `没有进行考核：${fault}工作簿中如有考核各表，仍是以前生成的，没有更新。`,
  en: (fault) =>
    ` Nobody was evaluated: ${fault} Sheets of the evaluation that the workbook may hold are those of an earlier run.`,
};

const SENTENCES: Localized<(summary: ReadingSummary) => string> = {
  'zh-CN': ({ read, incomplete, hidden, unread, copies, lostReturns, ...kept }) => {
    const parts = [`读取 ${grouped(read)} 张`];
    if (incomplete.length > 0) {
      const lacking = incomplete.map(({ sheet, missing }) => `${sheet}（缺${missing.join('、')}）`);
      parts.push(`其中缺必填列 ${grouped(incomplete.length)} 张：${named(lacking, '、', '等')}`);
    }
    if (hidden.length > 0) parts.push(`其中隐藏 ${grouped(hidden.length)} 张：${named(hidden, '、', '等')}`);
    parts.push(
      unread.length === 0
        ? '没有未识别的表'
        : `未识别 ${grouped(unread.length)} 张：${named(unread, '、', '等')}`,
    );
    if (copies.length > 0)
      parts.push(`隐藏的副本未计入 ${grouped(copies.length)} 张：${named(copies, '、', '等')}`);
    const lost = [
      ...(kept.hasLostChoices ? ['“表格识别”记下的更正有读不出的，没有采用'] : []),
      ...(kept.hasLostWaivers ? ['“已核实，不改”的记录读不出，所涉问题重新列出'] : []),
      ...(kept.hasLostChecks ? ['以前各次校验的条数记录读不出，下次校验起重新记'] : []),
      ...(lostReturns > 0
        ? [`退回记录有 ${grouped(lostReturns)} 行读不出，没有对照，再开退回单时不再列入`]
        : []),
    ];
    return [parts, lost].flatMap((said) => (said.length > 0 ? `${said.join('；')}。` : [])).join('');
  },
  en: ({ read, incomplete, hidden, unread, copies, lostReturns, ...kept }) => {
    const parts = [`${counted(read, 'sheet', 'sheets')} read`];
    if (incomplete.length > 0) {
      const lacking = incomplete.map(({ sheet, missing }) => `${sheet} (lacks ${missing.join(', ')})`);
      parts.push(
        `${grouped(incomplete.length)} of them without required columns: ${named(lacking, ', ', ' …')}`,
      );
    }
    if (hidden.length > 0)
      parts.push(`${grouped(hidden.length)} of them hidden: ${named(hidden, ', ', ' …')}`);
    parts.push(
      unread.length === 0
        ? 'none unrecognised'
        : `${grouped(unread.length)} not recognised: ${named(unread, ', ', ' …')}`,
    );
    if (copies.length > 0)
      parts.push(`${grouped(copies.length)} hidden, left out as a copy: ${named(copies, ', ', ' …')}`);
    const lost = [
      ...(kept.hasLostChoices
        ? ['some corrections kept under Sheets and columns cannot be read and are not used']
        : []),
      ...(kept.hasLostWaivers
        ? ['what was kept as verified cannot be read, so that it is listed again']
        : []),
      ...(kept.hasLostChecks
        ? ['what earlier checks had found cannot be read; the next check begins the record anew']
        : []),
      ...(lostReturns > 0
        ? [
            `${counted(lostReturns, 'line', 'lines')} of 退回记录 cannot be read; the next slips will not compare with them`,
          ]
        : []),
    ];
    return [parts, lost.map(first)]
      .flatMap((said) => (said.length > 0 ? `${said.join('; ')}.` : []))
      .join(' ');
  },
};

function named(sheets: readonly string[], between: string, rest: string): string {
  return sheets.slice(0, MOST_NAMED).join(between) + (sheets.length > MOST_NAMED ? rest : '');
}
