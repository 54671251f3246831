import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './sources';

/** A change of one file as CONTRIBUTING.md shows it: stretches, each of lines that stand there, go or come. */
interface Change {
  readonly path: string;
  readonly isNew: boolean;
  readonly stretches: readonly (readonly string[])[];
}

const TSC = join(ROOT, 'node_modules/typescript-7/bin/tsc');
const GUIDE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const additions = [...GUIDE.matchAll(/^## (.+)\n[^]*?```diff\n([^]*?)```/gm)].map(
  ([, title = '', diff = '']): [string, Change[]] => [title, changesOf(diff)],
);

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contributing-'));
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

it('shows how to add a rule, a field, a table, a metric, a sheet and a tool', () => {
  expect(additions.map(([title]) => title)).toEqual([
    'A rule',
    'A field',
    'A field that names a row of another table',
    'A table',
    'A metric',
    'A generated sheet',
    'A tool of the pane',
  ]);
});

it('shows changes that compile, all made together', () => {
  for (const [, changes] of additions) for (const change of changes) make(change);
  expect(faultsIn(copy)).toEqual([]);
});

function changesOf(diff: string): Change[] {
  return diff
    .split(/^--- /m)
    .slice(1)
    .map((text) => {
      const [from = '', to = '', ...lines] = text.trimEnd().split('\n');
      const stretches = lines.join('\n').split(/^@@$/m).slice(1);
      return {
        path: to.replace(/^\+\+\+ b\//, ''),
        isNew: from === '/dev/null',
        stretches: stretches.map((stretch) => stretch.replace(/^\n|\n$/g, '').split('\n')),
      };
    });
}

function make({ path, isNew, stretches }: Change): void {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  let text = isNew ? '' : readFileSync(file, 'utf8');
  for (const stretch of stretches) {
    const without = (sign: '+' | '-'): string =>
      stretch.flatMap((line) => (line.startsWith(sign) ? [] : [`${line.slice(1)}\n`])).join('');
    const there = without('+');
    if (!isNew && text.split(there).length !== 2) throw new Error(`${path} does not say once: ${there}`);
    text = isNew ? without('-') : text.replace(there, () => without('-'));
  }
  writeFileSync(file, text);
}

/** The compiler runs as a program of its own: within jest it takes twice as long. */
function faultsIn(folder: string): string[] {
  const shared = { extends: join(ROOT, 'tsconfig.json'), include: ['src'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(shared));
  const { stdout, status } = spawnSync(process.execPath, [TSC, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : stdout.split('\n').filter((line) => line !== '');
}
