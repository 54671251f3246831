import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PROGRAM_VERSION } from '../../src/version';
import { ROOT, sourcesIn } from './sources';

const sources = sourcesIn('src');

describe('Excel and Office', () => {
  // The embedded Excel, its page and the command line load the client; the adapter alone calls it.
  const MAY_NAME = /^src\/(?:excel|host|preview|cli)\//;

  it('are named by the adapter alone', () => {
    const naming = sources.filter(({ path }) => !MAY_NAME.test(path)).filter(({ text }) => namesOffice(text));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('are noticed wherever they are named', () => {
    expect(namesOffice('const { host } = await Office.onReady();')).toBe(true);
    expect(namesOffice('let range: Excel.Range;')).toBe(true);
    expect(namesOffice('globalThis.Excel')).toBe(true);
    expect(namesOffice("// Excel.run\nconst text = 'Excel.run';")).toBe(false);
  });
});

/** Whether code, not a comment or a text, says Excel, Office or OfficeExtension. */
function namesOffice(text: string): boolean {
  const file = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && /^(?:Excel|Office|OfficeExtension)$/.test(node.text)) ||
    (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(file);
}

describe('folders', () => {
  it('open their index with what they are for and what they may not do', () => {
    const silent = sources
      .filter(({ path }) => /\/index\.tsx?$/.test(path))
      .filter(({ text }) => !/may not/i.test(leadingComment(text)));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('hold no file above 300 lines', () => {
    const long = [...sources, ...sourcesIn('test'), ...sourcesIn('build')].filter(
      ({ text }) => text.split('\n').length > 301,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

function leadingComment(text: string): string {
  return /^(?:\/\/.*\n)*/.exec(text)?.[0] ?? '';
}

it('the program, its package and its lock file have one version', () => {
  const versionIn = (file: string): unknown =>
    (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { version: unknown }).version;
  expect(versionIn('package.json')).toBe(PROGRAM_VERSION);
  expect(versionIn('package-lock.json')).toBe(PROGRAM_VERSION);
});
