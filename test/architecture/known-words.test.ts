import { createRequire } from 'node:module';
import { Linter, type Rule } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { registryOf } from '../core/build';

const RULE = 'zhucun/known-words';
const FILE = 'snippet.ts';
const knownWords = createRequire(__filename)('../../build/known-words.js') as Rule.RuleModule;

/** The words that the rule refuses in a text. */
function refused(code: string): readonly string[] {
  const options = { target: ts.ScriptTarget.ES2022, strict: true };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) =>
    name === FILE ? ts.createSourceFile(name, code, language) : onDisk(name, language);
  const messages = new Linter({ configType: 'flat' }).verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { programs: [ts.createProgram([FILE], options, host)] },
        },
        plugins: { zhucun: { rules: { 'known-words': knownWords } } },
        rules: { [RULE]: 'error' },
      },
    ],
    FILE,
  );
  return messages.map(({ message }) => /“(.+?)”/u.exec(message)?.[1] ?? message);
}

describe('a code of a list', () => {
  it('cannot be compared misspelt: the compiler knows the codes of a column', () => {
    const { cadres } = registryOf({ cadres: [{ id: 'G1', post: '第一书记' }] }).tables;
    expect(cadres?.text('post', 0) === '第一书记').toBe(true);
    // @ts-expect-error no such post
    expect(cadres?.text('post', 0) === '第一书己').toBe(false);
  });

  it('is not compared with a text that may be anything', () => {
    expect(
      refused(`
        export function check(name: string, post: '帮扶责任人' | null): boolean {
          const posts = new Set(['工作队长']);
          const known: ReadonlySet<'工作队员' | null> = new Set(['工作队员']);
          switch (name) {
            case '挂职干部':
              return posts.has(name);
          }
          return name === '第一书记' || known.has(null) || post === '帮扶责任人';
        }`),
    ).toEqual(['工作队长', '挂职干部', '第一书记']);
  });
});
