import { readFile, stat, writeFile } from 'node:fs/promises';
import { failureOf } from '../core/words/failure';
import { commandHelp, failureDetails, failureSentence } from '../locales';
import { localeOf, parseCommandLine } from './arguments';
import { runOnFiles } from './run-on-files';

/**
 * Runs a command line. Exit codes: 0 nothing wrong, 1 findings of severity error, or something changed since it was
 * sealed, 2 could not run, and `complain` is given the one sentence that says why, and what programmers need of a fault of the program; it is also told, without failing,
 * which file took another's place. `--help` and what a seal says are told.
 */
export async function runCommand(
  argv: readonly string[],
  language: string | undefined,
  complain: (sentence: string) => void,
  tell: (text: string) => void,
): Promise<number> {
  if (argv.some((word) => word === '--help' || word === '-h')) {
    tell(commandHelp[languageOf(argv, language)]);
    return 0;
  }
  try {
    const size = async (path: string): Promise<number> => (await stat(path)).size;
    const files = { size, read: readFile, write: writeFile };
    return await runOnFiles(parseCommandLine(argv, language), files, complain, tell);
  } catch (error) {
    const failure = failureOf(error);
    const locale = languageOf(argv, language);
    complain(failureSentence(failure, locale));
    const details = failureDetails(failure, locale);
    if (details !== null) complain(details);
    return 2;
  }
}

/** The language asked for, even where the rest of the command line cannot be followed. */
function languageOf(argv: readonly string[], language: string | undefined): 'zh-CN' | 'en' {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return localeOf(at < 0 ? language : (argv[at]?.split('=')[1] ?? argv[at + 1]));
}
