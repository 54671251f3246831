import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Locale } from '../../src/core/words/settings';
import { bringPaneTexts } from '../../src/locales';
import { App } from '../../src/taskpane/app';
import { FindingsView } from '../../src/taskpane/findings';
import type { ThemeName } from '../../src/taskpane/look';
import { SettingsPanel } from '../../src/taskpane/settings';
import { TOOLS } from '../../src/taskpane/tools';
import type { ArrayLedger } from './array-ledger';

// A machine that is busy with something else shows what it shows later.
configure({ asyncUtilTimeout: 300_000 });

// Views come when they are opened, which has a test of its own, and English when it is spoken: here they are at hand.
beforeAll(() =>
  Promise.all([
    bringPaneTexts('en'),
    ...[FindingsView, SettingsPanel, ...TOOLS.flatMap((tool) => ('view' in tool ? tool.view : []))].map(
      ({ load }) => load(),
    ),
  ]),
);

/**
 * The styles that tell an element apart in a page without a layout. A query by role asks for the computed style of
 * every element, for which jsdom goes through all rules that there are.
 */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /[{;](?:display|visibility|pointer-events|content):/.test(rule),
});

/** Height that every element seems to have, in pixels: jsdom lays nothing out. */
const ELEMENT_HEIGHT = 60;

/** Shows the pane in a window of 768 pixels that can scroll. */
export function renderPane(
  ledger: ArrayLedger,
  { locale = 'zh-CN', theme = 'light' }: { locale?: Locale; theme?: ThemeName } = {},
): UserEvent {
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ELEMENT_HEIGHT);
  // Fluent's arrow keys pass over what has no place in the page.
  jest.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(document.body);
  jest.spyOn(document.body, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 320, 768));
  window.scrollY = 0;
  jest.spyOn(window, 'scrollTo').mockImplementation((...place: unknown[]) => {
    window.scrollY = (place[0] as ScrollToOptions).top ?? 0;
    window.dispatchEvent(new Event('scroll'));
  });
  render(
    <RendererProvider renderer={renderer}>
      <App ledger={ledger} locale={locale} theme={theme} />
    </RendererProvider>,
  );
  return userEvent.setup();
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** Goes to one of the four places by its tab. */
export async function goTo(user: UserEvent, place: '收表' | '核对' | '查询' | '年终'): Promise<void> {
  await user.click(screen.getByRole('tab', { name: new RegExp(`^${place}`) }));
}

/** The section of a step, by its title. */
export function stepCard(title: string): HTMLElement {
  return screen.getByRole('region', { name: title });
}

/** Checks, and opens the list of all findings. */
export async function openAllFindings(user: UserEvent): Promise<void> {
  await user.click(button('校验'));
  await user.click(await screen.findByRole('button', { name: /查看问题清单/ }));
  await user.click(screen.getByRole('tab', { name: '全部' }));
  await screen.findByRole('grid');
}
