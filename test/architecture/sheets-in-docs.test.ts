import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED_SHEETS } from '../../src/core/registry';

it('names sheets that the program writes', () => {
  const text = readFileSync(join(__dirname, '../../docs/what-answers-what.md'), 'utf8');
  const named = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const names: readonly string[] = Object.values(GENERATED_SHEETS).map(({ name }) => name);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});
