import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { helpContents } from '../../build/help';
import { metricsOf, SUBJECTS } from '../../src/core/evaluation';
import { GENERATED_KINDS, TABLE_KEYS } from '../../src/core/registry';
import { RULES } from '../../src/core/rules';
import { startHelp } from '../../src/help/start-help';
import { GUIDE, HELP_TEXTS } from '../../src/locales';
import { HelpLink, HelpProvider } from '../../src/taskpane/help';
import { TOOLS } from '../../src/taskpane/tools';

function openHelp(query: string): void {
  document.body.innerHTML = helpContents();
  startHelp(document, new URL(`help.html${query}`, 'https://localhost:3000'));
}

function shown(): string[] {
  return [...document.querySelectorAll('article')].filter(({ hidden }) => !hidden).map(({ id }) => id);
}

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

describe('the page', () => {
  it('has one place for each rule, table, indicator, metric, sheet and part of the guide', () => {
    openHelp('');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const topics = [
      ...RULES.map(({ id }) => `rule-${id}`),
      ...TABLE_KEYS.map((key) => `table-${key}`),
      ...SUBJECTS.flatMap(metricsOf).map((metric) => `metric-${metric}`),
      ...GENERATED_KINDS.map((kind) => `sheet-${kind}`),
      ...Object.keys(GUIDE).map((key) => `guide-${key}`),
    ];
    expect(topics.filter((topic) => !ids.includes(topic))).toEqual([]);
  });

  it('says every sentence in both languages, and holds nothing that its policy refuses', () => {
    openHelp('');
    const said = (lang: string): number => document.querySelectorAll(`span[lang="${lang}"]`).length;
    expect(said('en')).toBeGreaterThan(500);
    expect(said('zh-CN')).toBe(said('en'));
    expect(document.querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0);
  });

  it('names every tool as the pane does', () => {
    const guide: Readonly<Record<string, (typeof GUIDE)[keyof typeof GUIDE]>> = GUIDE;
    const unnamed = TOOLS.filter(({ id, texts }) => {
      const { open } = texts['zh-CN'] as { open?: unknown };
      const entry = guide[id];
      return !entry || (typeof open === 'string' && entry.title['zh-CN'] !== open);
    });
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});

describe('the reader', () => {
  it('is shown the language and the place that were asked for', () => {
    openHelp('?lang=en&topic=rule-L09');
    expect(document.documentElement.lang).toBe('en');
    expect(document.activeElement?.id).toBe('rule-L09');
    openHelp('?lang=zh-CN');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('finds what says all words, in either language', async () => {
    openHelp('?lang=zh-CN');
    const user = userEvent.setup();
    const search = screen.getByRole('searchbox');
    await user.type(search, '身份证号 gb 11643');
    expect(shown()).toContain('rule-L11');
    expect(shown()).not.toContain('rule-L09');
    expect(document.querySelector('#found')?.textContent).toBe(HELP_TEXTS['zh-CN'].found(shown().length));
    await user.clear(search);
    await user.type(search, 'below the line');
    expect(shown()).toEqual(['rule-L09']);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(document.querySelector('#found')?.textContent).toBe(HELP_TEXTS.en.found(1));
    await user.clear(search);
    expect(shown().length).toBeGreaterThan(100);
  });
});

it('is opened at its place by what stands in the pane', async () => {
  const open = jest.fn<undefined, [url: string]>();
  render(
    <HelpProvider open={open}>
      <HelpLink topic="guide-merge" about="汇总报送" />
    </HelpProvider>,
  );
  await userEvent.setup().click(screen.getByRole('link', { name: '帮助：汇总报送' }));
  const { pathname, searchParams } = new URL(open.mock.calls[0]?.[0] ?? '');
  expect([pathname, searchParams.get('topic'), searchParams.get('lang')]).toEqual([
    '/help.html',
    'guide-merge',
    'zh-CN',
  ]);
});
