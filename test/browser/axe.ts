import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export type Rules = 'every rule' | 'colours';

/**
 * What axe finds in a page. Not looked at: the grid's own controls, which are its library's, and the unseen
 * sentinels by which Fluent moves the focus into and out of frames.
 */
export async function axeFindings(frame: Frame, rules: Rules): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const exclude = ['[data-testid="grid"]', '[data-tabster-dummy]'];
    const runOnly = asked === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations } = await axe.run({ exclude }, { iframes: false, ...runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
}
