import type { PlainSheet } from '../report';
import type { Rule, Severity } from '../rules';
import type { Locale, Localized } from '../words/settings';

/** The sheet is known by this name in every language. */
export const RULES_SHEET = '规则';
export const RULE_COLUMNS = ['编号', '级别', '启用', '问题', '处理办法', '依据'] as const;

export const SEVERITY_NAMES: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'info' },
};

/** The catalogue as a sheet in which an office changes 级别 and 启用. */
export function rulesSheet(rules: readonly Rule[], locale: Locale): PlainSheet {
  const ordered = [...rules].sort((a, b) => a.id.localeCompare(b.id));
  return {
    name: RULES_SHEET,
    header: RULE_COLUMNS,
    widths: [8, 8, 8, 36, 52, 40],
    rows: ordered.map(({ id, severity, optIn, title, remedy, source }) => [
      id,
      SEVERITY_NAMES[severity][locale],
      optIn ? '否' : '是',
      title[locale],
      remedy[locale],
      source ?? null,
    ]),
    choices: { 级别: Object.values(SEVERITY_NAMES).map((names) => names[locale]), 启用: ['是', '否'] },
  };
}
