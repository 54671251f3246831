import { themeFitting } from '../../../src/taskpane/look';

const plain = { background: undefined, forcedColors: false, prefersDark: false };

it.each([
  ['#ffffff', 'light'],
  ['#f3f2f1', 'light'],
  ['#292929', 'dark'],
  ['#000000', 'dark'],
])('Office in %s is %s, whatever the system prefers', (background, theme) => {
  expect(themeFitting({ ...plain, background })).toBe(theme);
  expect(themeFitting({ ...plain, background, prefersDark: true })).toBe(theme);
});

it('follows the system where Office does not say', () => {
  expect(themeFitting({ ...plain, prefersDark: true })).toBe('dark');
  expect(themeFitting(plain)).toBe('light');
  expect(themeFitting({ ...plain, background: 'white', prefersDark: true })).toBe('dark');
});

it('is high contrast where the system chooses the colours', () => {
  expect(themeFitting({ background: '#ffffff', forcedColors: true, prefersDark: false })).toBe('contrast');
});
