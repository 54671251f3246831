import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrowsOf, importsOfParts } from './imports';
import { ROOT } from './sources';

it('the picture in ARCHITECTURE.md shows what imports what, and nothing that follows from the rest', () => {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const [, picture = ''] = /```mermaid\n([^]*?)```/.exec(text) ?? [];
  const drawn = picture.split('\n').flatMap((line) => (line.includes('-->') ? [line.trim()] : []));
  expect([...drawn].sort()).toEqual(arrowsOf(importsOfParts()).sort());
});

it('what follows from other imports is not drawn', () => {
  const imports = new Map([
    ['a', new Set(['b', 'c'])],
    ['b', new Set(['c'])],
    ['c', new Set<string>()],
  ]);
  expect(arrowsOf(imports)).toEqual(['a --> b', 'b --> c']);
});
