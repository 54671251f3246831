import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { Failure } from '../../src/core/words/failure';
import type { Locale, Localized } from '../../src/core/words/settings';
import { failureSentence, paneTexts } from '../../src/locales';
import { TOOLS } from '../../src/taskpane/tools';
import { ArrayLedger, mixedFindings } from './array-ledger';
import { button, renderPane, stepCard } from './render-pane';

it('speaks English where Office does', async () => {
  const ledger = new ArrayLedger(mixedFindings());
  const user = renderPane(ledger, { locale: 'en' });
  expect(screen.getByRole('heading', { level: 1, name: 'Zhucun Ledger' })).toBeTruthy();
  await user.click(button('Check'));
  expect(await within(stepCard('Check')).findByText('Has errors')).toBeTruthy();
  await user.click(button('See the findings (6)'));
  await user.click(screen.getByRole('tab', { name: 'Problems' }));
  await user.click(button(/S01/));
  expect(await screen.findByText('The whole workbook')).toBeTruthy();
  expect(screen.getByText(/1 finding/)).toBeTruthy();
});

it('tells failures in the same language', async () => {
  const ledger = new ArrayLedger();
  const failure = new Failure('NoRegistrySheet');
  ledger.failure = failure;
  const user = renderPane(ledger, { locale: 'en' });
  await user.click(button('Check'));
  expect((await screen.findByRole('alert')).textContent).toContain(failureSentence(failure, 'en'));
});

/** What a view says once it is open lies beside it. */
const PANE = join(__dirname, '../../src/taskpane');
const viewTexts = readdirSync(PANE)
  .map((folder) => join(PANE, folder, 'texts.ts'))
  .filter((file) => existsSync(file))
  .flatMap((file) => Object.values(jest.requireActual<Record<string, Localized<object>>>(file)));

it('has no sentence that is empty or the same in both languages', () => {
  const sentencesOf = (texts: object, path = ''): [string, string][] =>
    Object.entries(texts).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[`${path}${key}`, value]];
      return typeof value === 'object' && value !== null
        ? sentencesOf(value as object, `${path}${key}.`)
        : [];
    });
  const sentencesIn = (locale: Locale): [string, string][] => [
    ...sentencesOf(paneTexts[locale]),
    ...TOOLS.flatMap(({ id, texts }) => sentencesOf(texts[locale], `${id}.`)),
    ...viewTexts.flatMap((texts, view) => sentencesOf(texts[locale], `${view}.`)),
  ];
  expect(viewTexts.length).toBeGreaterThan(10);
  const zh = sentencesIn('zh-CN');
  const en = new Map(sentencesIn('en'));
  expect(zh.length).toBe(en.size);
  expect(zh.filter(([path, sentence]) => sentence.trim() === '' || sentence === en.get(path))).toEqual([]);
});
