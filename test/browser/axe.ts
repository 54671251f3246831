import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Look } from './clerk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Rules = 'every rule' | 'colours';

/** The words of a page are the same in every look: once all rules have been heard, colours are left. */
const rulesOf = (look: Look): Rules => (look === 'light' ? 'every rule' : 'colours');

/**
 * What axe finds in a page. Not looked at: the grid's own controls, which are its library's, and the unseen
 * sentinels by which Fluent moves the focus into and out of frames.
 */
export async function violations(frame: Frame, look: Look): Promise<string[]> {
  await frame.evaluate(AXE);
  if (look === 'high contrast') await frame.evaluate(hideFillColours);
  return frame.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const exclude = ['[data-testid="grid"]', '[data-tabster-dummy]'];
    const runOnly = asked === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const found = await axe.run({ exclude }, { iframes: false, ...runOnly });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rulesOf(look));
}

/** Chromium gives as the fill of a text what it was before the system's colours came in; axe takes that for its colour. */
function hideFillColours(): void {
  const { prototype } = CSSStyleDeclaration;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'getPropertyValue');
  const read = descriptor?.value as (this: CSSStyleDeclaration, name: string) => string;
  prototype.getPropertyValue = function hidden(name) {
    return name === '-webkit-text-fill-color' ? '' : read.call(this, name);
  };
}
