import { readFile, writeFile } from 'node:fs/promises';
import { Failure } from '../core/failure';
import { failureSentence } from '../locales';
import { localeOf, parseCommandLine } from './arguments';
import { runOnFiles } from './run-on-files';

/** Exit codes: 0 nothing wrong, 1 findings of severity error, 2 could not run (one line on stderr says why). */
async function main(argv: readonly string[]): Promise<number> {
  const language = process.env['LC_ALL'] ?? process.env['LANG'];
  try {
    return await runOnFiles(parseCommandLine(argv, language), { read: readFile, write: writeFile });
  } catch (error) {
    const failure = error instanceof Failure ? error : unexpected(error);
    process.stderr.write(`${failureSentence(failure, localeOf(language))}\n`);
    return 2;
  }
}

function unexpected(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return new Failure(
    'HostError',
    { code: 'Internal', message: message.split('\n')[0] ?? '' },
    { cause: error },
  );
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
