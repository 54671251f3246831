// In: rules, tables, the default scheme, generated sheets. Out: the help page's contents. May not: run in the add-in.
import type { Localized } from '../../src/core/words/settings';
import { HELP_TEXTS } from '../../src/locales';
import { all, both, html, type Html } from './html';
import { guidePart, indicatorsPart, metricsPart, rulesPart, sheetsPart, tablesPart } from './parts';

type PartKey = keyof (typeof HELP_TEXTS)['en']['parts'];

/** The parts of the page in their order. */
const PARTS: Readonly<Record<PartKey, () => Html>> = {
  guide: guidePart,
  rules: rulesPart,
  tables: tablesPart,
  indicators: indicatorsPart,
  metrics: metricsPart,
  sheets: sheetsPart,
};

/** What stands in the body of the help page. */
export function helpContents(): string {
  const { 'zh-CN': zh, en } = HELP_TEXTS;
  const keys = Object.keys(PARTS) as PartKey[];
  const heading = (key: PartKey): Localized => ({ 'zh-CN': zh.parts[key], en: en.parts[key] });
  const links = keys.map((key) => html`<li><a href="#${key}">${both(heading(key))}</a></li>`);
  const parts = keys.map(
    (key) =>
      html`<section id="${key}" tabindex="-1">
        <h2>${both(heading(key))}</h2>
        ${PARTS[key]()}
      </section>`,
  );
  return html`<header>
      <h1>${both({ 'zh-CN': zh.title, en: en.title })}</h1>
      <div class="languages">
        <button type="button" lang="zh-CN" data-shows="zh-CN">中文</button
        ><button type="button" lang="en" data-shows="en">English</button>
      </div>
      <p class="offline">${both({ 'zh-CN': zh.offline, en: en.offline })}</p>
      <search>
        <label for="search">${both({ 'zh-CN': zh.search, en: en.search })}</label>
        <input id="search" type="search" autocomplete="off" /><output for="search" id="found"></output>
      </search>
    </header>
    <nav>
      <ul>
        ${all(links)}
      </ul>
    </nav>
    <main>${all(parts)}</main>`;
}
