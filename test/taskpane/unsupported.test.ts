import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const SCRIPT = readFileSync(join(__dirname, '../../src/taskpane/unsupported.js'), 'utf8');

/** What a browser says of itself to the script. */
interface Browser {
  readonly language: string;
  readonly Promise?: unknown;
  readonly Worker?: unknown;
  readonly Array?: unknown;
}

const MODERN: Browser = { language: 'zh-CN', Promise, Worker: () => undefined, Array };

function open(browser: Browser): void {
  document.body.innerHTML =
    '<div id="root"></div><div id="too-old" hidden><p lang="zh-CN">太旧</p><p lang="en">Too old</p></div>';
  const run = Function.prototype.constructor as new (...parts: string[]) => (...values: unknown[]) => void;
  const names = ['navigator', 'Promise', 'Worker', 'Array'];
  new run(...names, SCRIPT)({ language: browser.language }, browser.Promise, browser.Worker, browser.Array);
}

const shown = (): string => document.querySelector('#too-old:not([hidden])')?.textContent.trim() ?? '';

beforeAll(() => {
  // jsdom runs no modules and so has no such property; every browser in question has it.
  Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: false, configurable: true });
});

it('is ES5, so that Internet Explorer can read it', () => {
  expect(() => parse(SCRIPT, { ecmaVersion: 5 })).not.toThrow();
});

it('leaves a capable browser alone', () => {
  open(MODERN);
  expect(shown()).toBe('');
  expect(document.getElementById('root')).not.toBeNull();
});

it.each([
  ['without Promise', { ...MODERN, Promise: undefined }],
  ['without Worker', { ...MODERN, Worker: undefined }],
  ['of before 2023', { ...MODERN, Array: { prototype: {} } }],
])('tells a browser %s in one sentence and takes the pane away', (_, browser) => {
  open(browser);
  expect(shown()).toBe('太旧');
  expect(document.getElementById('root')).toBeNull();
});

it('tells an English Excel in English', () => {
  open({ language: 'en-GB' });
  expect(shown()).toBe('Too old');
});
