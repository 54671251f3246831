import { act } from '@testing-library/react';
import axe from 'axe-core';

/** Colours need a real browser; jsdom draws nothing. */
const RULES = { 'color-contrast': { enabled: false } };

/** What axe finds in the page as it is. */
export async function expectNoViolations(): Promise<void> {
  document.title = '驻村帮扶台账';
  document.documentElement.lang = 'zh-CN';
  // Axe looks for fonts made of icons by drawing them.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const { violations } = await act(() => axe.run(document, { rules: RULES, resultTypes: ['violations'] }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
