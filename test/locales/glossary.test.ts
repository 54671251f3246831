import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The words that the glossary gives up, by the term that stands for them. */
function unused(): { term: string; word: string }[] {
  const rows = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| 用 '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.flatMap(([, term = '', , words = '']) =>
    words.split('、').flatMap((word) => (word === '' ? [] : [{ term, word }])),
  );
}

/** Every file whose texts people read: the catalogue, the tools' own texts, the rules. */
function* catalogue(folder = join(ROOT, 'src')): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* catalogue(path);
    else if (/\/(?:locales|core\/rules)\/.*\.ts$|\/texts\.ts$/.test(path)) yield path;
  }
}

/** What stands in quotes: comments may use any word. */
function sentencesIn(path: string): string[] {
  const code = readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(([quoted]) => quoted);
}

it('the catalogue says nothing by a word that the glossary gives up', () => {
  const words = unused();
  expect(words.length).toBeGreaterThan(10);
  const found = [...catalogue()].flatMap((path) =>
    sentencesIn(path).flatMap((sentence) =>
      words
        .filter(({ word }) => sentence.includes(word))
        .map(({ term, word }) => `${path.slice(ROOT.length + 1)}: ${word} → ${term}: ${sentence}`),
    ),
  );
  expect(found).toEqual([]);
});

it('every term of the glossary has an English one', () => {
  const text = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| 用 '));
  for (const row of rows) expect(row.split('|')[4]?.trim()).toMatch(/[a-z]/i);
});
